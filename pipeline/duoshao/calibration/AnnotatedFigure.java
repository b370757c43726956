package duoshao.calibration;

import java.util.List;

/**
 * A figure as a person annotated it.
 *
 * @param text as written
 * @param kind one of the seven kinds; {@code ?} if the figure may be left out
 * @param value plain decimal, or {@code LOW..HIGH}
 * @param subjects any of these is right; one empty text if the article names none
 * @param cores what a right metric must contain, one for each of {@code metrics}
 * @param metrics full right answers
 */
record AnnotatedFigure(
    String text,
    String kind,
    String value,
    String unit,
    List<String> subjects,
    List<String> cores,
    List<String> metrics,
    String role,
    String direction) {
  /** What stands for a field that is not judged. */
  static final String ANY = "?";

  private static final int CELLS = 15;

  /**
   * The figure of one line of a file of annotations.
   *
   * @throws IllegalArgumentException if it has too many cells
   */
  static AnnotatedFigure of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length > CELLS) {
      throw new IllegalArgumentException(
          "an annotated figure has " + CELLS + " cells, not " + cells.length + ": " + line);
    }
    return new AnnotatedFigure(
        cell(cells, 0),
        cell(cells, 1),
        cell(cells, 2),
        cell(cells, 3),
        List.of(cell(cells, 5).split("\\|", -1)),
        List.of(cell(cells, 6).split("\\|", -1)),
        List.of(cell(cells, 7).split("\\|", -1)),
        cell(cells, 8),
        cell(cells, 9));
  }

  boolean isOptional() {
    return kind.equals(ANY);
  }

  private static String cell(String[] cells, int index) {
    return index < cells.length ? cells[index].strip() : "";
  }
}
