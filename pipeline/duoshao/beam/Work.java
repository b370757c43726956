package duoshao.beam;

import duoshao.archive.Piece;
import java.io.Serializable;

/** An element of the pipeline: a class, not an interface, so that Beam finds its {@code equals}. */
record Work(Piece piece) implements Serializable {}
