package duoshao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /** Writes a post that states one figure. */
  static void post(Path folder, String name, String company, String value) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(name),
        String.join(
            "\n",
            "---",
            "title: " + company + "公布年报",
            "date: 2022-03-01 08:00:00 +0800",
            "---",
            company + "2021年营业收入" + value + "，同比增长5%。",
            ""));
  }

  /** Writes two posts, a.md and b.md, that state four figures and two dates. */
  static void twoPosts(Path folder) throws IOException {
    post(folder, "a.md", "甲乙股份", "12.3亿元");
    post(folder, "b.md", "丙丁科技", "456万元");
  }

  /** The files of a dataset that must not depend on when and how they were made. */
  static SortedMap<String, String> files(Path output) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("run.json")) {
          files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  /** The text of a dataset. */
  static String csv(Path output, String dataset) throws IOException {
    return Files.readString(output.resolve(dataset + ".csv"));
  }
}
