package duoshao.cli;

import duoshao.extract.ArticleExtractor;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.mining.WordCensus;
import duoshao.nlp.HanlpSegmenter;
import duoshao.run.Survey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code duoshao words}: words that the lists may lack. */
@Command(
    name = "words",
    sortOptions = false,
    description = {
      "Prints the nouns that stand before 达, 为, 增长 and a figure, and the verbs right before one:"
          + " sort, word, count, and whether the word lists know it. For those who review words into"
          + " metrics.tsv and verbs.tsv."
    },
    footer = {"", "Example:", "  duoshao words news/ --least 10 > words.tsv"})
final class WordsCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "3",
      description = "Leaves out what stands so less often (default: ${DEFAULT-VALUE}).")
  private int least = 3;

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  WordsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      HanlpSegmenter segmenter = new HanlpSegmenter();
      NameDictionary names = NameDictionary.with(input.names(Path.of("")));
      WordCensus census =
          new WordCensus(new ArticleExtractor(new FigureExtractor(names, segmenter)), segmenter);
      Survey.Count read = Survey.of(input.inputs(), input.fieldNames(), census::add);
      console.out().print("# sort\tword\tcount\tknown\n");
      for (WordCensus.Entry entry : census.entries(least)) {
        String sort = entry.sort().name().toLowerCase(Locale.ROOT);
        String known = entry.isKnown() ? "known" : "new";
        String count = Integer.toString(entry.count());
        console.out().print(String.join("\t", sort, entry.word(), count, known) + "\n");
      }
      console.err().println("words of " + read.articles() + " articles");
      return ExitCode.DONE.number();
    } catch (UsageException e) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
    }
  }
}
