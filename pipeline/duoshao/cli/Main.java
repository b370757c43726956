package duoshao.cli;

import duoshao.run.Program;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code duoshao extract news/ --output out}. */
@Command(
    name = "duoshao",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads archives of Chinese financial news and writes every figure that they state as one row"
          + " of a dataset."
    },
    footer = {
      "",
      "Examples:",
      "  duoshao extract news/ --output out",
      "  duoshao explain 甲公司前三季度营业收入12.3亿元，同比增长5%%",
      "  duoshao verify out",
      "",
      "duoshao COMMAND --help says more of each."
    })
public final class Main implements Runnable {
  private static final long PATIENCE_SECONDS = 60;

  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** Prints the version that the jar states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"duoshao " + Program.version()};
    }
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Thread main = Thread.currentThread();
    Thread stop = new Thread(() -> stop(main), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    int code = run(Console.ofProcess(), InstantSource.system(), arguments);
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException stopping) {
      return; // a signal ends the process, and says so in its exit code
    }
    System.exit(code);
  }

  /** Runs a command; returns the exit code. */
  static int run(Console console, InstantSource clock, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    Map<String, Supplier<Object>> commands = commands(console, clock);
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      // Setting up the others costs some 30 ms.
      commands.keySet().retainAll(Set.of(arguments[0]));
    }
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    for (CommandLine command : line.getSubcommands().values()) {
      command
          .getCommandSpec()
          .mixinStandardHelpOptions(true)
          .usageMessage()
          .showDefaultValues(false);
      command.getCommandSpec().versionProvider(new Version());
    }
    line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(console.audience() == Console.Audience.TERMINAL)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(Main::usage)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
      command.getCommandSpec().usageMessage().exitCodeList(ExitCode.help());
    }
    int code = line.execute(arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** By their names, in the order in which help shows them. */
  private static Map<String, Supplier<Object>> commands(Console console, InstantSource clock) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(console, clock));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("retry", () -> new RetryCommand(console, clock));
    commands.put("verify", () -> new VerifyCommand(console, clock));
    commands.put("names", () -> new NamesCommand(console));
    commands.put("words", () -> new WordsCommand(console));
    commands.put("calibrate", () -> new CalibrateCommand(console));
    return commands;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "name a command: extract, explain, retry or verify");
    }
  }

  private static int usage(ParameterException wrong, String... arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("duoshao: " + EventLog.shown(String.valueOf(wrong.getMessage())));
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command
        .getErr()
        .println(
            "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what it takes.");
    return ExitCode.USAGE.number();
  }

  /** What stands here has no better place: a command says what it can by itself. */
  private static int failed(Console console, Exception failure) {
    EventLog log = new EventLog(console.err(), EventLog.Style.QUIET, InstantSource.system());
    Failure.report(log, failure);
    return Failure.code(failure).number();
  }

  /** Lets the run end in order, so that nothing half done is left. */
  private static void stop(Thread main) {
    main.interrupt();
    try {
      TimeUnit.SECONDS.timedJoin(main, PATIENCE_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
