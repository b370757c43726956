package duoshao.figure;

import duoshao.text.Term;

/** Which way a change goes. */
public enum Direction implements Term {
  /** Up. */
  UP,
  /** Down; the value of such a change is negative. */
  DOWN,
  /** Neither. */
  FLAT;
}
