package duoshao.cli;

import duoshao.article.FieldNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "Files, folders (with all below them), patterns in quotes ('news/**/*.md'), .zip, .tar,"
            + " .tar.gz, .gz and .jsonl archives."
      })
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description = {
        "What a field of JSONL articles is called there; FIELD is title, text, html, date, url, id"
            + " or publisher. --field text=content --field date=pubtime"
      })
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = {
        "Names to know besides the built-in ones: a UTF-8 file, one a line: name, code, sort and"
            + " aliases (joined by |), separated by tabs. Can be given several times."
      })
  private List<String> dictionaries = new ArrayList<>();

  List<String> inputs() {
    return inputs;
  }

  /** The names of the fields; the user's where there are any. */
  FieldNames fieldNames() {
    FieldNames usual = FieldNames.DEFAULT;
    Set<String> known =
        Set.of(
            usual.title(),
            usual.text(),
            usual.html(),
            usual.date(),
            usual.url(),
            usual.id(),
            usual.publisher());
    for (String field : fields.keySet()) {
      if (!known.contains(field)) {
        throw new UsageException(
            "--field names '"
                + field
                + "', but must name one of title, text, html, date, url, id, publisher");
      }
    }
    return new FieldNames(
        name(usual.title()),
        name(usual.text()),
        name(usual.html()),
        name(usual.date()),
        name(usual.url()),
        name(usual.id()),
        name(usual.publisher()));
  }

  /** The rows of all dictionaries; relative names count from a folder. */
  List<List<String>> names(Path folder) {
    List<List<String>> names = new ArrayList<>();
    dictionaries.forEach(file -> names.addAll(DictionaryFile.read(folder.resolve(file))));
    return names;
  }

  private String name(String field) {
    return fields.getOrDefault(field, field);
  }
}
