package duoshao.cli;

import duoshao.lexicon.NameDictionary;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A dictionary of names that a user passes: a UTF-8 file, a name a line, cells separated by tabs,
 * {@code #} begins a comment.
 *
 * <pre>
 * # name        code        sort           aliases        articles
 * 甲乙股份      600000.SH   organisation   甲乙|甲乙公司   12
 * </pre>
 *
 * <p>Only the name must be there. The sort is one of organisation (also if it is left out),
 * authority, sector, market, index, place, person, product and other. The number of articles, which
 * {@code duoshao names} writes, is for people; a file may leave it out.
 */
final class DictionaryFile {
  private static final int CELLS = 4;
  private static final int CELLS_WITH_COUNT = 5;

  private DictionaryFile() {}

  /**
   * Its rows.
   *
   * @throws UsageException if it cannot be read, with the line that is wrong
   */
  static List<List<String>> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new UsageException(file + ": there is no such file", e);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? withoutMark(lines.get(i)) : lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(line, file, i + 1));
      }
    }
    return rows;
  }

  private static List<String> row(String line, Path file, int number) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    if (cells.size() > CELLS_WITH_COUNT || cells.get(0).isEmpty()) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "%s, line %d: must be name, code, sort and aliases, separated by tabs: %s",
              file,
              number,
              line));
    }
    while (cells.size() < CELLS) {
      cells.add("");
    }
    if (!NameDictionary.isSort(cells.get(2))) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "%s, line %d: the sort is '%s', but must be one of %s, or empty",
              file,
              number,
              cells.get(2),
              String.join(", ", NameDictionary.SORTS)));
    }
    return List.copyOf(cells.subList(0, CELLS));
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
