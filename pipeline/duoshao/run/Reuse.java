package duoshao.run;

import duoshao.dataset.Dataset;
import duoshao.dataset.SourceRows;
import duoshao.dataset.part.State;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a run takes from the one before it.
 *
 * @param which of its rows
 * @param earlier where they are
 */
public record Reuse(Which which, State.Location earlier) implements Serializable {
  /** Which rows of the earlier run are taken. */
  public enum Which {
    /** None: everything is read. */
    NONE,
    /** Those of articles whose bytes are the same. */
    UNCHANGED,
    /** Those of all articles; only what failed is read again, and nothing new. */
    SUCCEEDED
  }

  /** Opens the rows of the earlier run, if they are asked for and fit this program. */
  Optional<State> open() throws IOException {
    return which == Which.NONE ? Optional.empty() : earlier.open();
  }

  /** The rows to take in place of what these bytes would give. */
  Optional<SourceRows> find(State state, String source, String sha256) throws IOException {
    return switch (which) {
      case NONE -> Optional.empty();
      case UNCHANGED -> state.find(source, sha256);
      case SUCCEEDED -> state.find(source).filter(rows -> !rows.of(Dataset.ARTICLES).isEmpty());
    };
  }

  /** Whether nothing is to be said of a source, since the earlier run did not know of it. */
  boolean isUnasked(State state, String source) throws IOException {
    return which == Which.SUCCEEDED && !isKnown(state, source);
  }

  /** Whether the earlier run met it, or the archive, file or folder that it is in. */
  private static boolean isKnown(State state, String source) throws IOException {
    for (String known = source; !known.isEmpty(); known = above(known)) {
      if (state.find(known).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The archive of an entry, the file of a line, the folder of a file; empty at the top. */
  private static String above(String source) {
    int cut = Math.max(source.lastIndexOf('#'), source.lastIndexOf('/'));
    String rest = source.substring(0, Math.max(0, cut));
    return rest.endsWith("!") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
