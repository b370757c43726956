package duoshao.dataset;

import duoshao.article.DeadLetter;
import duoshao.figure.Comparison;
import duoshao.figure.Direction;
import duoshao.figure.Modality;
import duoshao.figure.Role;
import duoshao.quantity.Bound;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.quantity.Rejection;
import duoshao.text.Term;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code columns.tsv}: a line a column, eleven cells parted by tabs.
 *
 * <pre>
 * dataset name chinese type unit nullable key values example english meaning-in-Chinese
 * </pre>
 *
 * {@code type} is {@code string}, {@code integer}, {@code date}, {@code timestamp} or {@code
 * decimal(38,10)}. {@code nullable} is {@code yes} or {@code no}. {@code key} holds {@code
 * primary}, the column that the values refer to ({@code articles.article_id}), both, or nothing.
 * {@code values} names the enumeration whose words the column holds; a {@code +} after it allows
 * several. Lines that begin with {@code #} are remarks.
 */
final class ColumnTable {
  private static final Pattern DECIMAL = Pattern.compile("decimal\\((\\d+),(\\d+)\\)");
  private static final int CELLS = 11;

  private ColumnTable() {}

  /** The columns of a dataset, in order. */
  static List<Column> columns(String dataset) {
    List<Column> columns = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells[0].equals(dataset)) {
        columns.add(column(cells));
      }
    }
    return List.copyOf(columns);
  }

  private static List<String> lines() {
    try (InputStream in = ColumnTable.class.getResourceAsStream("columns.tsv")) {
      if (in == null) {
        throw new IllegalStateException("columns.tsv is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Column column(String[] cells) {
    if (cells.length != CELLS) {
      throw new IllegalStateException("columns.tsv: not " + CELLS + " cells: " + cells[1]);
    }
    Matcher decimal = DECIMAL.matcher(cells[3]);
    boolean isDecimal = decimal.matches();
    List<String> keys = cells[6].isEmpty() ? List.of() : List.of(cells[6].split(" "));
    boolean several = cells[7].endsWith("+");
    return new Column(
        cells[1].intern(), // code asks by constants: found without comparing characters
        cells[2],
        isDecimal ? ColumnType.DECIMAL : type(cells[3]),
        isDecimal ? Integer.parseInt(decimal.group(1)) : 0,
        isDecimal ? Integer.parseInt(decimal.group(2)) : 0,
        cells[4],
        cells[5].equals("yes"),
        keys.contains("primary"),
        keys.stream().filter(key -> key.contains(".")).findFirst().map(ColumnTable::reference),
        words(several ? cells[7].substring(0, cells[7].length() - 1) : cells[7]),
        several,
        cells[8],
        cells[9],
        cells[10]);
  }

  private static ColumnType type(String name) {
    return switch (name) {
      case "string" -> ColumnType.STRING;
      case "integer" -> ColumnType.INTEGER;
      case "date" -> ColumnType.DATE;
      case "timestamp" -> ColumnType.TIMESTAMP;
      default -> throw new IllegalStateException("columns.tsv: no such type: " + name);
    };
  }

  private static Column.Reference reference(String key) {
    int point = key.indexOf('.');
    return new Column.Reference(key.substring(0, point), key.substring(point + 1));
  }

  private static List<String> words(String enumeration) {
    return switch (enumeration) {
      case "" -> List.of();
      case "kind" -> symbols(Kind.values());
      case "bound" -> symbols(Bound.values());
      case "role" -> symbols(Role.values());
      case "direction" -> symbols(Direction.values());
      case "comparison" -> symbols(Comparison.values());
      case "modality" -> symbols(Modality.values());
      case "flag" -> symbols(Flag.values());
      case "outcome" -> List.of(ArticleRows.FIGURE, ArticleRows.REJECTED);
      case "rejection" -> symbols(Rejection.values());
      case "stage" -> symbols(DeadLetter.Stage.values());
      default -> throw new IllegalStateException("columns.tsv: no such values: " + enumeration);
    };
  }

  private static List<String> symbols(Term[] constants) {
    return Arrays.stream(constants).map(Term::symbol).toList();
  }
}
