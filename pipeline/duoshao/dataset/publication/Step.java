package duoshao.dataset.publication;

/** The moments of a publication at which it can be cut off; see {@link Swap}. */
public enum Step {
  /** All new files are complete in the staging folder. */
  STAGED,
  /** The journal is written: from here on the new set replaces the old one. */
  COMMITTED,
  /** One file of the old set is out of the way. */
  RETIRED,
  /** One file of the new set is in place. */
  INSTALLED,
  /** The journal is gone. */
  FINISHED
}
