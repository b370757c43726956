package duoshao.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call of the program gave.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err and to standard error
 */
record Cli(int code, String out, String err) {
  private static final Instant NOW = Instant.parse("2022-07-01T00:00:00Z");

  /** Calls the program as from a script. */
  static Cli run(String... arguments) {
    return run(Console.Audience.STREAM, "", arguments);
  }

  /** Calls it for someone, with something on standard input. */
  static Cli run(Console.Audience audience, String in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            audience);
    int code = Main.run(console, InstantSource.fixed(NOW), arguments);
    return new Cli(code, out.toString(), err.toString());
  }

  /** Extracts in plain threads, with further arguments. */
  static Cli extract(Path input, Path output, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("extract", input.toString(), "-o", output.toString(), "--runner", "none"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(new String[0]));
  }
}
