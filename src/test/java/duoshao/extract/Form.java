package duoshao.extract;

import static java.util.stream.Collectors.joining;

import duoshao.article.Article;
import duoshao.article.ArticleParser;
import duoshao.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One line of the corpora of forms: a text, and what it states. The README beside them describes
 * the files.
 *
 * @param file the name of the file without its ending
 * @param line its number in the file
 * @param columns the text, what it states, and where the form is doubtful the other reading
 */
record Form(String file, int line, List<String> columns) {
  private static final Optional<OffsetDateTime> PUBLISHED =
      Optional.of(OffsetDateTime.parse("2022-03-15T09:00:00+08:00"));

  /** The files of the corpora, in the order of their names. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(directory())) {
      return files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of one file. */
  static List<Form> of(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String name = file.getFileName().toString().replace(".tsv", "");
      return IntStream.range(0, lines.size())
          .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
          .mapToObj(i -> new Form(name, i + 1, Arrays.asList(lines.get(i).split("\t"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory() {
    try {
      return Path.of(Objects.requireNonNull(Form.class.getResource("/forms")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether no numeral of the text is a figure. */
  boolean isLookalike() {
    return file.startsWith("lookalikes");
  }

  MarkedText text() {
    return isLookalike()
        ? MarkedText.of(columns.get(0), '⟨', '⟩')
        : MarkedText.of(columns.get(0), '⟦', '⟧');
  }

  Article article() {
    return ArticleParser.ofText(file + ":" + line, text().text(), PUBLISHED);
  }

  /** How what was found differs from what the line says; empty if it does not. */
  Optional<String> difference(Extraction found) {
    return isLookalike() ? differenceOfReasons(found) : differenceOfFigures(found);
  }

  private Optional<String> differenceOfFigures(Extraction found) {
    List<String> wanted = new ArrayList<>();
    wanted.add(stated(columns.get(0), columns.get(1)));
    if (columns.size() > 2) {
      wanted.add(otherReading(columns.get(2)));
    }
    String text = found.article().text();
    String got =
        found.figures().stream().map(figure -> Stated.of(figure).in(text)).collect(joining("; "));
    return wanted.contains(got)
        ? Optional.empty()
        : Optional.of(
            columns.get(0) + "\n  says  " + String.join("\n  or    ", wanted) + "\n  found " + got);
  }

  /** The readings alone, or the text marked anew {@code ⇒} its readings, or {@code none}. */
  private String otherReading(String column) {
    if (column.equals("none")) {
      return "";
    }
    int arrow = column.indexOf(" ⇒ ");
    return arrow < 0
        ? stated(columns.get(0), column)
        : stated(column.substring(0, arrow), column.substring(arrow + 3));
  }

  private static String stated(String marked, String readings) {
    MarkedText text = MarkedText.of(marked, '⟦', '⟧');
    List<String> each = readings.isBlank() ? List.of() : Arrays.asList(readings.split(";"));
    if (each.size() != text.marks().size()) {
      throw new IllegalArgumentException(
          text.marks().size() + " marks and " + each.size() + " readings: " + marked);
    }
    return IntStream.range(0, each.size())
        .mapToObj(i -> Stated.parse(text.marks().get(i), each.get(i)).in(text.text()))
        .collect(joining("; "));
  }

  private Optional<String> differenceOfReasons(Extraction found) {
    List<String> differences = new ArrayList<>();
    String text = found.article().text();
    if (!text.equals(text().text().stripTrailing())) {
      // the article's reader has taken the marked stretch out: nothing is left to be a figure
      return found.ledger().isEmpty()
          ? Optional.empty()
          : Optional.of(columns.get(0) + "\n  is " + text);
    }
    found.figures().forEach(f -> differences.add("figure " + Stated.of(f).in(text)));
    List<String> reasons = Arrays.asList(columns.get(1).split(" "));
    List<String> others = columns.size() > 2 ? Arrays.asList(columns.get(2).split(" ")) : reasons;
    List<Span> marks = text().marks();
    if (reasons.size() != marks.size() || others.size() != marks.size()) {
      throw new IllegalArgumentException("marks and reasons differ in number: " + columns);
    }
    for (int i = 0; i < marks.size(); i++) {
      Span mark = marks.get(i);
      List<LedgerEntry> entries =
          found.ledger().stream().filter(entry -> entry.span().overlaps(mark)).toList();
      if (entries.isEmpty()) {
        differences.add("no numeral in " + mark.of(text));
      }
      for (LedgerEntry entry : entries) {
        String reason = entry.rejection().map(r -> r.symbol()).orElse("figure");
        if (!reason.equals(reasons.get(i)) && !reason.equals(others.get(i))) {
          differences.add(entry.text() + " " + reason + ", not " + reasons.get(i));
        }
      }
    }
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(columns.get(0) + "\n  " + String.join("\n  ", differences));
  }
}
