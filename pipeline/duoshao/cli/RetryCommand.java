package duoshao.cli;

import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.publication.Manifest;
import duoshao.run.NoInputException;
import duoshao.run.Reuse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duoshao retry}: reads again what failed. */
@Command(
    name = "retry",
    sortOptions = false,
    description = {
      "Reads those articles of a dataset again that failed, with the arguments of the run that made"
          + " it, and publishes the whole anew. Nothing else is read."
    },
    footer = {"", "Example:", "  duoshao retry out"})
final class RetryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "The folder of an earlier run.")
  private Path output = Path.of("");

  @Mixin private final LogOptions log = new LogOptions();
  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private final InstantSource clock;

  RetryCommand(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    Manifest manifest =
        Manifest.read(LocalFolder.of(output))
            .orElseThrow(
                () -> new NoInputException(output + " holds no dataset of an earlier run"));
    try {
      EarlierRun run =
          EarlierRun.of(manifest.facts(), output, Reuse.Which.SUCCEEDED, console, clock);
      return run.command().carryOut(run.request(), log.open(console, clock)).number();
    } catch (UsageException e) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
    }
  }
}
