package duoshao.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks and says how fast each was, and how much of HanLP's speed that is. */
public final class Speeds {
  private Speeds() {}

  /** JMH's arguments. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
    double peer =
        results.stream()
            .filter(result -> name(result).equals("hanlpWithNames"))
            .mapToDouble(Speeds::speed)
            .findFirst()
            .orElse(Double.NaN);
    System.out.printf(
        Locale.ROOT,
        "%n%-16s %28s %24s%n",
        "",
        "characters per CPU-second",
        "HanLP with names = 1");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT, "%-16s %,28.0f %24.2f%n", name(result), speed(result), speed(result) / peer);
    }
  }

  private static String name(RunResult result) {
    String label = result.getParams().getBenchmark();
    return label.substring(label.lastIndexOf('.') + 1);
  }

  private static double speed(RunResult result) {
    return sum(result, "characters") / sum(result, "cpuSeconds");
  }

  private static double sum(RunResult result, String counter) {
    Result<?> found = result.getSecondaryResults().get(counter);
    return found == null ? Double.NaN : found.getScore();
  }
}
