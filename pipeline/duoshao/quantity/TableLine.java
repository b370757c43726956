package duoshao.quantity;

import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a text, looked at as a line of a table.
 *
 * <pre>
 * line = 单位 ( ':' | 为 ) unit             单位：万元, （单位：人民币百万元）, 单位：元/吨
 *      | cell { blank cell }             项目 金额（万元）; the cells of a head are nouns, with or without (unit)
 * </pre>
 *
 * @param folded the folded text
 * @param written the same as it is written: a tab there separates cells
 * @param span the line without its end
 * @param isProse whether a sentence ends in it
 * @param mayHead whether a cell may give its unit in brackets
 * @param labelled where the unit begins that 单位 announces; -1 if none does
 */
record TableLine(
    String folded,
    CharSequence written,
    Span span,
    boolean isProse,
    boolean mayHead,
    int labelled) {
  /** With which a unit line announces its unit. */
  static final String LABEL = "单位";

  /** With which a cell that gives its unit ends. */
  static final char HEAD_END = ')';

  /** The line that begins at {@code start}. */
  static TableLine at(String folded, CharSequence written, int start) {
    boolean prose = false;
    boolean bracketed = false;
    int labelled = -1;
    int end = start;
    for (; end < folded.length() && folded.charAt(end) != '\n'; end++) {
      switch (folded.charAt(end)) {
        case '。' -> prose = true;
        case HEAD_END -> bracketed = true;
        case '单' -> labelled = labelled < 0 && isLabel(folded, end) ? end + 3 : labelled;
        default -> {}
      }
    }
    return new TableLine(folded, written, new Span(start, end), prose, bracketed, labelled);
  }

  private static boolean isLabel(String folded, int at) {
    int behind = at + LABEL.length();
    return folded.startsWith(LABEL, at)
        && (folded.startsWith(":", behind) || folded.startsWith("为", behind));
  }

  /** The unit that the line gives the lines below it. */
  Optional<TableUnit> label() {
    if (labelled < 0 || labelled >= span.end()) {
      return Optional.empty();
    }
    int at = labelled;
    while (at < span.end() && folded.charAt(at) == ' ') {
      at++;
    }
    return TableUnit.at(folded, at);
  }

  /** The cells, without the blanks around them: between tabs, or else between blanks. */
  List<Span> cells() {
    boolean tabbed = isTabbed();
    char between = tabbed ? '\t' : ' ';
    CharSequence text = tabbed ? written : folded;
    List<Span> cells = new ArrayList<>();
    int from = span.start();
    while (from < span.end()) {
      int to = from;
      while (to < span.end() && text.charAt(to) != between) {
        to++;
      }
      Span cell = trimmed(from, to);
      if (tabbed || !cell.isEmpty()) {
        cells.add(cell);
      }
      from = to + 1;
    }
    return cells;
  }

  private boolean isTabbed() {
    for (int i = span.start(); i < span.end(); i++) {
      if (written.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  private Span trimmed(int start, int end) {
    int from = start;
    while (from < end && folded.charAt(from) == ' ') {
      from++;
    }
    int to = end;
    while (to > from && folded.charAt(to - 1) == ' ') {
      to--;
    }
    return new Span(from, to);
  }

  /** The units of the cells of a head line; empty if no cell has one or the line holds digits. */
  List<Optional<TableUnit>> headUnits(List<Span> cells) {
    if (cells.size() < 2 || !cells.stream().allMatch(this::mayHead)) {
      return List.of(); // as most
    }
    List<Optional<TableUnit>> units = cells.stream().map(this::bracketed).toList();
    return units.stream().anyMatch(Optional::isPresent) ? units : List.of();
  }

  private boolean mayHead(Span cell) {
    for (int i = cell.start(); i < cell.end(); i++) {
      if (Site.isArabic(folded.charAt(i)) || "。,;".indexOf(folded.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The unit in brackets at the end of a cell: {@code 金额（万元）}. */
  private Optional<TableUnit> bracketed(Span cell) {
    if (cell.isEmpty() || folded.charAt(cell.end() - 1) != HEAD_END) {
      return Optional.empty();
    }
    int at = cell.end() - 1;
    while (at > cell.start() && folded.charAt(at) != '(') {
      at--;
    }
    return at > cell.start() ? TableUnit.at(folded, at + 1) : Optional.empty();
  }
}
