package duoshao.dataset.publication;

import duoshao.dataset.Dataset;
import duoshao.dataset.Story;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.ParquetRowReader;
import duoshao.extract.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the runs of tests publish; as a program, a run that is cut off at one of its steps. */
final class Run {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2021-12-28T00:00:00Z"));
  static final Settings ALL = settings(Set.of(Format.values()));
  static final Settings CSV = settings(Set.of(Format.CSV));
  static final List<Extraction> OLD = List.of(Story.example("old"));
  static final List<Extraction> NEW = List.of(Story.example("n1"), Story.example("n2"));

  private Run() {}

  static Settings settings(Set<Format> formats) {
    return new Settings(formats, CsvSettings.DEFAULT, 1_000_000, "v1", true, false);
  }

  static RunFacts facts() {
    return new RunFacts(
        "0.1.0",
        List.of("run", "archive"),
        "/data",
        Instant.parse("2021-12-27T00:00:00Z"),
        3,
        "abc",
        Map.of("articles", 3L));
  }

  /**
   * Publishes articles by the names given, and halts at the n-th step, or reads back what it
   * published: OUT N NAME...
   */
  public static void main(String[] args) throws IOException {
    int[] left = {Integer.parseInt(args[1])};
    List<Extraction> stories = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      stories.add(Story.example(args[i]));
    }
    Consumer<Step> halt =
        step -> {
          if (left[0]-- == 0) {
            Runtime.getRuntime().halt(9);
          }
        };
    Output out = new Output(Path.of(args[0]));
    out.publish(settings(Set.of(Format.CSV, Format.PARQUET)), halt, stories);
    try (ParquetRowReader figures =
        new ParquetRowReader(Dataset.FIGURES, Files.newByteChannel(out.file("figures.parquet")))) {
      if (figures.read().isEmpty()) {
        throw new IOException("nothing was published");
      }
    }
  }
}
