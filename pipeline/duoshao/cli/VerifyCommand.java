package duoshao.cli;

import duoshao.dataset.file.Folder;
import duoshao.dataset.publication.Manifest;
import duoshao.dataset.verification.Finding;
import duoshao.dataset.verification.Verification;
import duoshao.run.NoInputException;
import duoshao.run.Reuse;
import duoshao.run.SourceWitness;
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

/** {@code duoshao verify}: proves a dataset. */
@Command(
    name = "verify",
    sortOptions = false,
    description = {
      "Proves every row of a dataset: reads the articles again and compares their hashes, the text"
          + " at each position, the value that it says, ids, references, counts and the ledger of"
          + " numerals. Lists what does not hold."
    },
    footer = {"", "Example:", "  duoshao verify out"})
final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "The folder of a run.")
  private String output = "";

  @Mixin private final LogOptions log = new LogOptions();
  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private final InstantSource clock;

  VerifyCommand(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    EventLog events = log.open(console, clock);
    List<Finding> findings = findings();
    for (Finding finding : findings) {
      console.out().println(EventLog.shown(finding.toString()));
    }
    if (findings.isEmpty()) {
      events.info("verified", output + ": every row holds", new TreeMap<>());
      return ExitCode.DONE.number();
    }
    events.log(
        EventLog.Level.ERROR,
        "refuted",
        output + ": " + findings.size() + " findings",
        new TreeMap<>());
    return ExitCode.INCOMPLETE.number();
  }

  private List<Finding> findings() throws IOException {
    try {
      Folder out = new Storage(List.of()).folder(output);
      Manifest manifest =
          Manifest.read(out)
              .orElseThrow(() -> new NoInputException(output + " holds no dataset of a run"));
      EarlierRun run = EarlierRun.of(manifest.facts(), out, Reuse.Which.NONE, console, clock);
      try (SourceWitness witness = new SourceWitness(run.request())) {
        return Verification.of(out, witness);
      }
    } catch (UsageException e) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
    }
  }
}
