package duoshao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word list that stands as a {@code .tsv} resource beside the class that reads it.
 *
 * <p>UTF-8, one entry a line, columns separated by tabs, {@code #} begins a comment line, blank
 * lines are passed over. A row with fewer columns than asked for is padded with empty ones; one
 * with more is an error.
 */
public final class WordTable {
  private WordTable() {}

  /**
   * The rows of a resource.
   *
   * @param owner the class beside which the resource stands
   * @param name its file name, such as {@code units.tsv}
   * @param columns how many columns a row has
   * @throws IllegalStateException if the resource is missing or a row has too many columns: the
   *     program is built wrong
   */
  public static List<List<String>> rows(Class<?> owner, String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the word list " + name + " is not beside " + owner.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(line, name, columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
    return rows;
  }

  private static List<String> row(String line, String name, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length > columns) {
      throw new IllegalStateException(name + " has more than " + columns + " columns in: " + line);
    }
    String[] row = Arrays.copyOf(cells, columns);
    Arrays.fill(row, cells.length, columns, "");
    return List.of(row);
  }
}
