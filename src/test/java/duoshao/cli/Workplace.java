package duoshao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * News to read, and the dataset that the program makes of it.
 *
 * @param folder that holds both, as {@code news} and {@code out}
 */
record Workplace(Path folder) {
  /** With two posts, a.md and b.md, that state four figures and two dates. */
  static Workplace withTwoPosts(Path folder) throws IOException {
    Workplace work = new Workplace(folder);
    work.post("a.md", "甲乙股份", "12.3亿元");
    work.post("b.md", "丙丁科技", "456万元");
    return work;
  }

  Path in() {
    return folder.resolve("news");
  }

  Path out() {
    return folder.resolve("out");
  }

  /** Another file or folder of the test. */
  Path beside(String name) {
    return folder.resolve(name);
  }

  /** Adds or replaces a post that states one figure and its change. */
  void post(String name, String company, String value) throws IOException {
    write(
        name,
        String.join(
            "\n",
            "---",
            "title: " + company + "公布年报",
            "date: 2022-03-01 08:00:00 +0800",
            "---",
            company + "2021年营业收入" + value + "，同比增长5%。",
            ""));
  }

  /** Adds or replaces a file of the news. */
  void write(String name, String text) throws IOException {
    Path file = in().resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  /** Removes a file of the news. */
  void delete(String name) throws IOException {
    Files.delete(in().resolve(name));
  }

  /** Extracts the news, with further arguments. */
  Cli extract(String... more) {
    return Cli.extract(in(), out(), more);
  }

  Cli verify() {
    return Cli.run("verify", out().toString());
  }

  /** The text of a table of the dataset. */
  String csv(String table) throws IOException {
    return Files.readString(out().resolve(table + ".csv"));
  }

  /** The files of the dataset that must not depend on when and how they were made. */
  SortedMap<String, String> dataset() throws IOException {
    return dataset(out());
  }

  /** Those of another dataset. */
  static SortedMap<String, String> dataset(Path output) throws IOException {
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
}
