package duoshao.dataset.publication;

import duoshao.dataset.Story;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.part.PartSummary;
import duoshao.dataset.part.PartWriter;
import duoshao.extract.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The folder that the runs of a test publish to. */
record Output(Path folder) {
  /** One that no run has made yet. */
  static Output in(Path folder) {
    return new Output(folder.resolve("out"));
  }

  /** Another one beside it. */
  Output beside(String name) {
    return new Output(folder.resolveSibling(name));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Publishes each list of stories as a part. */
  @SafeVarargs
  final Manifest publish(Settings settings, List<Extraction>... parts) throws IOException {
    return publish(settings, step -> {}, parts);
  }

  @SafeVarargs
  final Manifest publish(Settings settings, Consumer<Step> steps, List<Extraction>... parts)
      throws IOException {
    try (Publication publication = Publication.open(LocalFolder.of(folder), settings, steps)) {
      List<PartSummary> summaries = new ArrayList<>();
      for (List<Extraction> part : parts) {
        try (PartWriter writer = PartWriter.open(publication.parts(), summaries.size())) {
          for (Extraction story : part) {
            writer.add(story);
          }
          summaries.add(writer.finish());
        }
      }
      return publication.publish(summaries, Run.facts(), Run.CLOCK);
    }
  }

  /** Opens a publication that writes nothing yet. */
  Publication open(Settings settings) throws IOException {
    return Publication.open(LocalFolder.of(folder), settings);
  }

  /** Its files by name, each as the hash of its bytes. */
  Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (Path file : list(folder)) {
      if (Files.isRegularFile(file)) {
        content.put(String.valueOf(file.getFileName()), Story.sha256(Files.readAllBytes(file)));
      }
    }
    return content;
  }

  /** What a run keeps there for the next one, by name. */
  List<String> hidden() throws IOException {
    return list(file(".duoshao")).stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
