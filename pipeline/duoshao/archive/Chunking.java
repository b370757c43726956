package duoshao.archive;

import java.io.Serializable;

/**
 * How work is cut into pieces. What an article's {@link Place} is depends on it, the order of the
 * articles does not.
 *
 * @param articles at most so many in a chunk
 * @param bytes a chunk of files, or of lines, that is this long is full
 * @param shares into how many an archive is cut that can only be read from its beginning
 */
public record Chunking(int articles, long bytes, int shares) implements Serializable {
  public Chunking {
    if (articles < 1 || bytes < 1 || shares < 1) {
      throw new IllegalArgumentException("less than one: " + articles + " " + bytes + " " + shares);
    }
  }

  /** Chunks of 200 articles or 8 MiB. */
  public static Chunking forShares(int shares) {
    return new Chunking(200, 8L << 20, shares);
  }
}
