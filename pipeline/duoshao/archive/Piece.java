package duoshao.archive;

import duoshao.article.DeadLetter;
import java.io.Serializable;
import java.util.List;

/** A share of the work that one worker reads from beginning to end, with a {@link PieceReader}. */
public sealed interface Piece extends Serializable {
  /** Its number in the plan, the first part of every {@link Place} in it. */
  int number();

  /** Files that each hold one article: one chunk. */
  record FileRun(int number, List<InputFile> files) implements Piece {
    public FileRun {
      files = List.copyOf(files);
    }
  }

  /** Some entries of a zip archive: one chunk. */
  record ZipRun(int number, InputFile archive, List<ZipEntrySlice> entries) implements Piece {
    public ZipRun {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Whole lines of a JSONL file: one chunk.
   *
   * @param start offset of the first line
   * @param end offset behind the last one
   * @param firstLine its number, counted from 1
   */
  record LineRun(int number, InputFile file, long start, long end, long firstLine)
      implements Piece {}

  /**
   * A share of a file that can only be read from its beginning: every chunk whose number leaves the
   * remainder {@code share} when divided by {@code shares}. Each worker unpacks the whole file, and
   * keeps its own chunks.
   *
   * @param chunkSize how many entries or lines are a chunk
   */
  record StreamShare(int number, InputFile file, int share, int shares, int chunkSize)
      implements Piece {
    boolean owns(int chunk) {
      return chunk % shares == share;
    }
  }

  /** What could not be read when the work was planned. */
  record Refusal(int number, List<DeadLetter> letters) implements Piece {
    public Refusal {
      letters = List.copyOf(letters);
    }
  }
}
