package duoshao.cli;

import duoshao.lexicon.NameDictionary;
import duoshao.naming.NameCensus;
import duoshao.nlp.HanlpSegmenter;
import duoshao.run.Survey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code duoshao names}: a dictionary to review. */
@Command(
    name = "names",
    sortOptions = false,
    description = {
      "Prints the names that articles tie to security codes or introduce with 以下简称, as a"
          + " dictionary for --dictionary: name, code, sort, aliases, and in how many articles. To be"
          + " reviewed before use."
    },
    footer = {"", "Example:", "  duoshao names news/ > names.tsv"})
final class NamesCommand implements Callable<Integer> {
  private static final String SORT = "organisation";

  @Mixin private final InputOptions input = new InputOptions();
  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  NamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      NameCensus census =
          new NameCensus(NameDictionary.with(input.names(Path.of(""))), new HanlpSegmenter());
      Survey.Count read = Survey.of(input.inputs(), input.fieldNames(), census::add);
      List<NameCensus.Entry> entries = census.entries();
      console.out().print("# name\tcode\tsort\taliases\tarticles\n");
      for (NameCensus.Entry entry : entries) {
        String aliases = String.join("|", entry.aliases());
        String count = Integer.toString(entry.articles());
        console
            .out()
            .print(String.join("\t", entry.name(), entry.code(), SORT, aliases, count) + "\n");
      }
      console.err().println("names " + entries.size() + " in " + read.articles() + " articles");
      return ExitCode.DONE.number();
    } catch (UsageException e) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
    }
  }
}
