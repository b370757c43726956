package duoshao.cli;

import duoshao.article.ArticleParser;
import duoshao.dataset.format.Explanation;
import duoshao.extract.ArticleExtractor;
import duoshao.extract.Extraction;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.HanlpSegmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duoshao explain}: what is found in a text, and why. */
@Command(
    name = "explain",
    sortOptions = false,
    description = {
      "Shows which figures a text states, by which rule each was read, and why every other number is"
          + " none. Without TEXT it reads standard input, one text a line."
    },
    footer = {
      "",
      "Examples:",
      "  duoshao explain 甲公司前三季度营业收入12.3亿元，同比增长5%%",
      "  duoshao explain --published 2021-12-27 '去年净利润3亿元，今年预计翻番'",
      "  duoshao explain --json < sentences.txt"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  @Parameters(paramLabel = "TEXT", arity = "0..*", description = "The text; words are joined.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day that 去年 and 上月 count from, such as 2021-12-27.")
  private @Nullable String published;

  @Option(
      names = "--json",
      description = {
        "One JSON object a line: {\"figures\": [...], \"numerals\": [...]}, values as exact"
            + " decimal texts."
      })
  private boolean json;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "Names to know besides the built-in ones, as for duoshao extract.")
  private List<String> dictionaries = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Optional<OffsetDateTime> day = Optional.ofNullable(published).map(ExplainCommand::noon);
      List<List<String>> names = new ArrayList<>();
      dictionaries.forEach(file -> names.addAll(DictionaryFile.read(Path.of(file))));
      ArticleExtractor extractor =
          new ArticleExtractor(
              new FigureExtractor(NameDictionary.with(names), new HanlpSegmenter()));
      if (words.isEmpty()) {
        return explainLines(extractor, day).number();
      }
      explain(extractor, "text", String.join(" ", words), day);
      return ExitCode.DONE.number();
    } catch (UsageException e) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
    }
  }

  private ExitCode explainLines(ArticleExtractor extractor, Optional<OffsetDateTime> day)
      throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(console.in(), StandardCharsets.UTF_8.newDecoder()));
    long number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = number == 0 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        explain(extractor, "line" + ++number, text, day);
      }
    } catch (CharacterCodingException e) {
      throw new UsageException("standard input is not UTF-8 after line " + number, e);
    }
    return ExitCode.DONE;
  }

  private void explain(
      ArticleExtractor extractor, String label, String text, Optional<OffsetDateTime> day) {
    Extraction found = extractor.explain(ArticleParser.ofText(label, text, day));
    if (json) {
      console.out().println(Explanation.of(found));
    } else {
      ExplanationText.of(found).forEach(line -> console.out().println(EventLog.shown(line)));
    }
  }

  /** The hour does not matter: what counts is the day in China. */
  private static OffsetDateTime noon(String day) {
    try {
      return LocalDate.parse(day).atTime(LocalTime.NOON).atOffset(CHINA);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--published is '" + day + "', but must be a day, such as 2021-12-27", e);
    }
  }
}
