package duoshao.cli;

import duoshao.calibration.Calibration;
import duoshao.extract.ArticleExtractor;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.HanlpSegmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code duoshao calibrate}: the table of confidences from annotated articles. */
@Command(
    name = "calibrate",
    sortOptions = false,
    description = {
      "Counts how often the rules are right on annotated articles (NAME.tsv beside articles/NAME.md)"
          + " and prints the table that confidences come from; what they are worth goes to standard"
          + " error. For those who change the rules."
    },
    footer = {"", "Example:", "  duoshao calibrate annotations > confidence.tsv"})
final class CalibrateCommand implements Callable<Integer> {
  private static final String HEAD =
      "# How many figures of annotated articles were right: sort of trait, trait, right, seen."
          + " Written by `duoshao calibrate`.";

  @Parameters(paramLabel = "FOLDER", description = "The folder of annotations.")
  private Path folder = Path.of("");

  private final Console console;

  CalibrateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    NameDictionary names = NameDictionary.with(List.of());
    Calibration calibration =
        Calibration.on(
            folder, new ArticleExtractor(new FigureExtractor(names, new HanlpSegmenter())));
    console.out().print(HEAD + "\n");
    calibration.counts().lines().forEach(line -> console.out().print(line + "\n"));
    calibration.report().forEach(line -> console.err().println(line));
    return ExitCode.DONE.number();
  }
}
