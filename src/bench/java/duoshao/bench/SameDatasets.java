package duoshao.bench;

import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.format.ParquetRowReader;
import duoshao.dataset.publication.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares the datasets of several output folders with those of the first: CSV byte for byte,
 * Parquet row by row, since its bytes depend on the process that wrote them, and what {@code
 * run.json} counts.
 */
public final class SameDatasets {
  private SameDatasets() {}

  /** The folders. Ends with 1 if they differ. */
  public static void main(String[] folders) throws IOException {
    Path first = Path.of(folders[0]);
    boolean same = true;
    for (String folder : List.of(folders).subList(1, folders.length)) {
      Path other = Path.of(folder);
      if (!files(first).equals(files(other))) {
        System.out.println(first + " has " + files(first) + ", " + other + " " + files(other));
        same = false;
      }
      for (String file : files(first)) {
        String difference =
            Files.exists(other.resolve(file)) ? compare(first, other, file) : "gone";
        System.out.println(other.resolve(file) + ": " + difference);
        same &= difference.startsWith("same");
      }
      Manifest one = manifest(first);
      Manifest two = manifest(other);
      boolean counted =
          one.facts().counters().equals(two.facts().counters()) && one.rows().equals(two.rows());
      System.out.println(
          other.resolve(Manifest.NAME)
              + (counted ? ": same counters" : ": other counters: " + two.facts().counters()));
      same &= counted;
    }
    System.exit(same ? 0 : 1);
  }

  private static Manifest manifest(Path folder) throws IOException {
    return Manifest.read(LocalFolder.of(folder)).orElseThrow();
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      TreeSet<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv") || name.endsWith(".parquet"))
          .forEach(names::add);
      return names;
    }
  }

  private static String compare(Path first, Path other, String file) throws IOException {
    if (file.endsWith(".parquet")) {
      return compareRows(first.resolve(file), other.resolve(file));
    }
    long at = Files.mismatch(first.resolve(file), other.resolve(file));
    return at < 0 ? "same bytes" : "other bytes from " + at;
  }

  private static String compareRows(Path first, Path other) throws IOException {
    String name = first.getFileName().toString().replaceAll("[-.].*", "");
    Dataset dataset =
        Stream.of(Dataset.values()).filter(d -> d.symbol().equals(name)).findFirst().orElseThrow();
    try (ParquetRowReader one = new ParquetRowReader(dataset, Files.newByteChannel(first));
        ParquetRowReader two = new ParquetRowReader(dataset, Files.newByteChannel(other))) {
      long rows = 0;
      for (Optional<Row> row = one.read(); row.isPresent(); row = one.read()) {
        if (!row.equals(two.read())) {
          return "other rows from " + rows;
        }
        rows++;
      }
      return two.read().isPresent() ? "more rows than " + rows : "same " + rows + " rows";
    }
  }
}
