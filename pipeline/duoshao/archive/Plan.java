package duoshao.archive;

import java.util.List;

/**
 * The work of a run.
 *
 * @param pieces in the order of the input
 * @param files that the pieces read
 * @param skipped how many files and entries were passed over when the work was planned; readers
 *     skip more
 */
public record Plan(List<Piece> pieces, List<InputFile> files, long skipped) {
  public Plan {
    pieces = List.copyOf(pieces);
    files = List.copyOf(files);
  }
}
