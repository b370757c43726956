package duoshao.run;

/** Is told how far a run is. */
@FunctionalInterface
public interface Progress {
  /** Called every now and then, from a thread of its own, with what has been counted so far. */
  void show(Tally soFar);
}
