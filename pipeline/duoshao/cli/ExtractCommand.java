package duoshao.cli;

import duoshao.archive.Limits;
import duoshao.dataset.file.Folder;
import duoshao.run.Request;
import duoshao.run.Reuse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code duoshao extract}: from an archive to datasets. */
@Command(
    name = "extract",
    sortOptions = false,
    description = {
      "Reads articles and writes the datasets figures, articles, numerals and errors into a folder,"
          + " all or nothing."
    },
    footer = {
      "",
      "Examples:",
      "  duoshao extract samples/articles --output out",
      "  duoshao extract archive.tar.gz more.zip --output out --format csv,xlsx --header zh",
      "  duoshao extract news.jsonl --output out --field text=content --field date=pubtime",
      "  duoshao extract /data/news --output /data/figures --incremental --max-errors 1%%"
    })
final class ExtractCommand implements Callable<Integer> {
  static final String NAME = "extract";

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "Where the datasets go. An earlier dataset there is replaced.")
  private String output = "";

  @Mixin private final OutputOptions form = new OutputOptions();

  @Option(
      names = "--incremental",
      description = {
        "Takes what has not changed from the run before; the result is the same as without."
      })
  private boolean incremental;

  @Option(
      names = "--keep-deleted",
      description = "Keeps the rows of articles that the input no longer has.")
  private boolean keepDeleted;

  @Mixin private final RunOptions run = new RunOptions();
  @Mixin private final LogOptions log = new LogOptions();
  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private final InstantSource clock;

  ExtractCommand(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
  }

  /** The command that these arguments, which begin with its name, stand for. */
  static ExtractCommand parse(List<String> arguments, Console console, InstantSource clock) {
    ExtractCommand command = new ExtractCommand(console, clock);
    if (arguments.isEmpty() || !arguments.get(0).equals(NAME)) {
      throw new UsageException(
          "run.json does not say how duoshao extract was called: " + arguments);
    }
    CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
    line.parseArgs(arguments.subList(1, arguments.size()).toArray(new String[0]));
    return command;
  }

  @Override
  public Integer call() throws Exception {
    CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
    List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
    try {
      Reuse.Which reuse = incremental ? Reuse.Which.UNCHANGED : Reuse.Which.NONE;
      Request request = request(Path.of(""), storage().folder(output), reuse, arguments);
      return carryOut(request, log.open(console, clock)).number();
    } catch (UsageException e) {
      throw new ParameterException(line, e.getMessage(), e);
    }
  }

  /** What it asks for; relative names of inputs and dictionaries count from a folder. */
  Request request(Path folder, Folder out, Reuse.Which reuse, List<String> arguments) {
    return new Request(
        folder,
        input.inputs(),
        storage().files(input.inputs()),
        out,
        form.formats(),
        form.csv(),
        form.rowsPerFile(),
        Limits.DEFAULT,
        input.fieldNames(),
        input.names(folder),
        reuse,
        keepDeleted,
        run.workers(),
        arguments);
  }

  private Storage storage() {
    return new Storage(run.arguments());
  }

  /** Carries out a request with the engine that this command names. */
  ExitCode carryOut(Request request, EventLog events) throws Exception {
    Optional<Path> metrics = run.metrics();
    return new ReportedRun(events, clock, run.tolerance(), metrics).of(request, run.engine());
  }
}
