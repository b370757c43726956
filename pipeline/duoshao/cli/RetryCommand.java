package duoshao.cli;

import duoshao.dataset.file.Folder;
import duoshao.dataset.publication.Manifest;
import duoshao.dataset.publication.Publication;
import duoshao.run.NoInputException;
import duoshao.run.Reuse;
import duoshao.run.Tally;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
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
  private String output = "";

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
    try {
      Folder out = new Storage(List.of()).folder(output);
      Manifest manifest =
          Manifest.read(out)
              .orElseThrow(
                  () -> new NoInputException(output + " holds no dataset of an earlier run"));
      if (isWhole(out, manifest)) {
        log.open(console, clock).info("unchanged", output + ": nothing failed", new TreeMap<>());
        return ExitCode.DONE.number();
      }
      EarlierRun run = EarlierRun.of(manifest.facts(), out, Reuse.Which.SUCCEEDED, console, clock);
      return run.command().carryOut(run.request(), log.open(console, clock)).number();
    } catch (UsageException e) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
    }
  }

  /** Whether nothing failed in that run, and it was not cut off while it published. */
  private static boolean isWhole(Folder out, Manifest manifest) throws IOException {
    return manifest.facts().counters().getOrDefault(Tally.FAILED, 0L) == 0
        && out.holds(Publication.SUCCESS)
        && !Publication.isPending(out);
  }
}
