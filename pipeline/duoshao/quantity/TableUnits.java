package duoshao.quantity;

import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines of a text that give the bare numbers below them a unit.
 *
 * <p>A unit line holds for the lines below it, up to the next one or to a line of prose (one with
 * 。). A head holds for its own column, in the lines that have as many cells as it has.
 */
final class TableUnits {
  /**
   * One line of a table, and what its numbers measure.
   *
   * @param first whether it stands right below the line that gives the unit
   * @param all the unit of all cells
   * @param columns the unit of each cell, where a head gives them
   */
  private record Row(
      Span line,
      List<Span> cells,
      boolean first,
      Optional<TableUnit> all,
      List<Optional<TableUnit>> columns) {
    Optional<TableUnit> unit(int cell) {
      return columns.size() == cells.size() ? columns.get(cell) : all;
    }
  }

  private final List<Row> rows = new ArrayList<>();

  private static final TableUnits NONE = new TableUnits();

  private TableUnits() {}

  static TableUnits of(String folded, CharSequence written) {
    return mayGiveUnits(folded) ? read(folded, written) : NONE;
  }

  /** Whether a line could be a unit line, or the head of a table: few texts have such a one. */
  private static boolean mayGiveUnits(String folded) {
    return folded.contains(TableLine.LABEL) || mayHead(folded);
  }

  /** Whether a bracket may end a cell: a blank or the line's end stands behind it. */
  private static boolean mayHead(String folded) {
    int at = folded.indexOf(TableLine.HEAD_END);
    while (at >= 0) {
      if (at + 1 == folded.length() || " \n".indexOf(folded.charAt(at + 1)) >= 0) {
        return true;
      }
      at = folded.indexOf(TableLine.HEAD_END, at + 1);
    }
    return false;
  }

  private static TableUnits read(String folded, CharSequence written) {
    TableUnits tables = new TableUnits();
    Optional<TableUnit> all = Optional.empty();
    List<Optional<TableUnit>> columns = List.of();
    boolean first = false;
    int start = 0;
    while (start < folded.length()) {
      TableLine line = TableLine.at(folded, written, start);
      Optional<TableUnit> label = line.label();
      boolean inTable = all.isPresent() || !columns.isEmpty();
      boolean celled = label.isEmpty() && !line.isProse() && (inTable || line.mayHead());
      List<Span> cells = celled ? line.cells() : List.of();
      List<Optional<TableUnit>> head = line.headUnits(cells);
      boolean opens = label.isPresent() || !head.isEmpty();
      if (opens || line.isProse()) {
        all = label;
        columns = head;
      } else if (!line.span().isEmpty() && inTable) {
        tables.rows.add(new Row(line.span(), cells, first, all, columns));
      }
      first = opens || (first && line.span().isEmpty());
      start = line.span().end() + 1;
    }
    return tables;
  }

  /** The unit of the numeral, if it fills a cell of a table that has one. */
  Optional<TableUnit> unitOf(Site site) {
    if (rows.isEmpty() || site.numeral().worth().isEmpty()) {
      return Optional.empty();
    }
    int line = indexOf(rows, site.start(), Row::line);
    if (line < 0) {
      return Optional.empty();
    }
    Row row = rows.get(line);
    int cell = indexOf(row.cells(), site.start(), span -> span);
    int start = site.before(1) == '-' ? site.start() - 1 : site.start();
    if (cell < 0 || !row.cells().get(cell).equals(new Span(start, site.end()))) {
      return Optional.empty();
    }
    boolean rank = cell == 0 && numbersRow(site, row.line());
    boolean year = row.first() && site.isYear();
    return rank || year ? Optional.empty() : row.unit(cell);
  }

  /** Which of the elements, in text order, has {@code offset} in its span; -1 if none. */
  private static <T> int indexOf(List<T> elements, int offset, Function<T, Span> span) {
    int low = 0;
    int high = elements.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span found = span.apply(elements.get(middle));
      if (found.contains(offset)) {
        return middle;
      }
      if (found.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  /** {@code 1 岚谷控股 9625}: a small whole number before words only numbers the row. */
  private static boolean numbersRow(Site site, Span line) {
    int at = site.skipBlanks(site.end());
    return Orders.isBelow(site.numeral(), BigDecimal.valueOf(1000))
        && site.numeral().worth().get().max().scale() <= 0
        && at < line.end()
        && Character.isLetter(site.charAt(at));
  }
}
