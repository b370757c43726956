package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.NumeralReader;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import duoshao.unit.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines of a text that give the bare numbers below them a unit.
 *
 * <pre>
 * line  = 单位 ( ':' | 为 ) unit             单位：万元, （单位：人民币百万元）, 单位：元/吨
 * head  = cell { blank cell }             项目 金额（万元）; a cell is a noun, with or without (unit)
 * unit  = [ currency ] [ scale ] unit [ '/' unit ]
 * </pre>
 *
 * <p>A unit line holds for the lines below it, up to the next one or to a line of prose (one with
 * 。). A head holds for its own column, in the lines that have as many cells as it has.
 */
final class TableUnits {
  private static final Units UNITS = Units.shipped();
  private static final String LABEL = "单位";

  /** The unit of a column or of a whole table. */
  record TableUnit(Unit unit, BigDecimal scale, Optional<String> per) {}

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

  private TableUnits() {}

  static TableUnits of(CharSequence folded, CharSequence written) {
    TableUnits tables = new TableUnits();
    Optional<TableUnit> all = Optional.empty();
    List<Optional<TableUnit>> columns = List.of();
    boolean first = false;
    int start = 0;
    while (start < folded.length()) {
      int end = lineEnd(folded, start);
      Optional<TableUnit> label = labelled(folded, start, end);
      List<Span> cells = label.isEmpty() ? cells(folded, written, start, end) : List.of();
      List<Optional<TableUnit>> head = head(folded, cells);
      boolean opens = label.isPresent() || !head.isEmpty();
      if (opens || contains(folded, start, end, '。')) {
        all = label;
        columns = head;
      } else if (end > start && (all.isPresent() || !columns.isEmpty())) {
        tables.rows.add(new Row(new Span(start, end), cells, first, all, columns));
      }
      first = opens || (first && end == start);
      start = end + 1;
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
    boolean year = row.first() && isYear(site);
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

  /** The cells of a line, without the blanks around them: between tabs, or else between blanks. */
  private static List<Span> cells(CharSequence folded, CharSequence written, int start, int end) {
    char between = contains(written, start, end, '\t') ? '\t' : ' ';
    List<Span> cells = new ArrayList<>();
    int from = start;
    while (from < end) {
      int to = from;
      while (to < end && (between == ' ' ? folded : written).charAt(to) != between) {
        to++;
      }
      Span cell = trimmed(folded, from, to);
      if (between == '\t' || !cell.isEmpty()) {
        cells.add(cell);
      }
      from = to + 1;
    }
    return cells;
  }

  private static Span trimmed(CharSequence text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    int to = end;
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new Span(from, to);
  }

  /** {@code 1 岚谷控股 9625}: a small whole number before words only numbers the row. */
  private static boolean numbersRow(Site site, Span line) {
    int at = site.skipBlanks(site.end());
    return Orders.isBelow(site.numeral(), BigDecimal.valueOf(1000))
        && site.numeral().worth().get().max().scale() <= 0
        && at < line.end()
        && Character.isLetter(site.charAt(at));
  }

  private static boolean isYear(Site site) {
    return site.end() - site.start() == 4
        && (site.startsWith("19", site.start()) || site.startsWith("20", site.start()));
  }

  private static Optional<TableUnit> labelled(CharSequence text, int start, int end) {
    for (int i = start; i + 3 < end; i++) {
      boolean label = text.charAt(i) == LABEL.charAt(0) && text.charAt(i + 1) == LABEL.charAt(1);
      if (label && (text.charAt(i + 2) == ':' || text.charAt(i + 2) == '为')) {
        int at = i + 3;
        while (at < end && text.charAt(at) == ' ') {
          at++;
        }
        return unitAt(text, at);
      }
    }
    return Optional.empty();
  }

  /** The units of the cells of a head line; empty if no cell has one or the line holds digits. */
  private static List<Optional<TableUnit>> head(CharSequence text, List<Span> cells) {
    List<Optional<TableUnit>> units = new ArrayList<>();
    boolean found = false;
    for (Span cell : cells) {
      for (int i = cell.start(); i < cell.end(); i++) {
        if (Site.isArabic(text.charAt(i)) || "。,;".indexOf(text.charAt(i)) >= 0) {
          return List.of();
        }
      }
      Optional<TableUnit> unit = bracketed(text, cell);
      found |= unit.isPresent();
      units.add(unit);
    }
    return found && units.size() > 1 ? units : List.of();
  }

  /** The unit in brackets at the end of a cell: {@code 金额（万元）}. */
  private static Optional<TableUnit> bracketed(CharSequence text, Span cell) {
    if (cell.isEmpty() || text.charAt(cell.end() - 1) != ')') {
      return Optional.empty();
    }
    int at = cell.end() - 1;
    while (at > cell.start() && text.charAt(at) != '(') {
      at--;
    }
    return at > cell.start() ? unitAt(text, at + 1) : Optional.empty();
  }

  private static Optional<TableUnit> unitAt(CharSequence text, int start) {
    int at = start;
    Optional<WordTrie.Match<Unit>> currency =
        UNITS.behind(text, at).filter(match -> match.meaning().category() == Category.MONEY);
    if (currency.isPresent()) {
      at = currency.get().span().end();
    }
    List<Numeral> scales =
        NumeralReader.read(text.subSequence(at, Math.min(text.length(), at + 4)));
    boolean scaled =
        !scales.isEmpty()
            && scales.get(0).start() == 0
            && scales.get(0).form() != Numeral.Form.ARABIC
            && scales.get(0).worth().isPresent();
    BigDecimal scale = scaled ? scales.get(0).worth().get().max() : BigDecimal.ONE;
    at += scaled ? scales.get(0).end() : 0;
    Optional<WordTrie.Match<Unit>> unit = UNITS.behind(text, at);
    if (unit.isPresent()) {
      at = unit.get().span().end();
    }
    Optional<Unit> meant =
        currency
            .map(WordTrie.Match::meaning)
            .filter(c -> unit.isEmpty() || unit.get().meaning().symbol().equals("CNY"))
            .or(() -> unit.map(WordTrie.Match::meaning));
    Optional<WordTrie.Match<Unit>> per =
        at < text.length() && text.charAt(at) == '/'
            ? UNITS.behind(text, at + 1)
            : Optional.empty();
    if (per.isPresent()) {
      at = per.get().span().end();
    }
    boolean ends = at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    return ends
        ? meant.map(u -> new TableUnit(u, scale, per.map(match -> match.span().of(text))))
        : Optional.empty();
  }

  private static int lineEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static boolean contains(CharSequence text, int start, int end, char wanted) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }
}
