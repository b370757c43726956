package duoshao.run;

import duoshao.archive.Limits;
import duoshao.archive.LocalFiles;
import duoshao.article.FieldNames;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * News, and runs over them.
 *
 * @param folder that holds them as {@code news}, and what the runs publish as {@code out}
 * @param clock of the runs
 */
record Newsroom(Path folder, InstantSource clock) {
  /** A file by its path in the folder. */
  Path file(String path) {
    return folder.resolve(path);
  }

  /** Adds or replaces a text of the news. */
  void write(String name, String text) throws IOException {
    Path news = Files.createDirectories(file("news"));
    Files.writeString(news.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** Extracts the news as CSV. */
  Outcome run(Reuse.Which reuse, Engine engine) throws IOException, InterruptedException {
    Request request =
        new Request(
            folder,
            List.of("news"),
            new LocalFiles(),
            LocalFolder.of(file("out")),
            Set.of(Format.CSV),
            CsvSettings.DEFAULT,
            1_000,
            Limits.DEFAULT,
            FieldNames.DEFAULT,
            List.of(),
            reuse,
            false,
            1,
            List.of());
    return new ExtractionRun(request, engine, soFar -> {}, clock).carryOut();
  }
}
