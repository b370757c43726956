package duoshao.dataset.publication;

import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import duoshao.dataset.file.Folder;
import duoshao.dataset.format.Format;
import duoshao.dataset.part.Edition;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All datasets of an edition in one format.
 *
 * @param files what was written
 * @param losses what could not be written as it is, by name
 * @param counts of the rows, whether they are written in this format or not
 */
record Rendering(List<PublishedFile> files, Map<String, Long> losses, RowCounts counts) {

  /** Writes the files of a format to a folder. */
  static Rendering of(Edition edition, Format format, Settings settings, Folder folder)
      throws IOException {
    try (Tables tables = new Tables(format, settings, folder)) {
      edition.forEach(tables::write);
      return tables.finish();
    }
  }

  /** The datasets that a format is written for: a spreadsheet is for reading figures. */
  static List<Dataset> datasets(Format format) {
    return format == Format.XLSX ? List.of(Dataset.FIGURES) : List.of(Dataset.values());
  }

  /** The files of each dataset while they are written. */
  private static final class Tables implements Closeable {
    private final Map<Dataset, TableFiles> tables = new EnumMap<>(Dataset.class);
    private final RowCounts counts = new RowCounts();

    Tables(Format format, Settings settings, Folder folder) throws IOException {
      for (Dataset dataset : datasets(format)) {
        tables.put(dataset, new TableFiles(folder, dataset, format, settings));
      }
    }

    void write(SourceRows source) throws IOException {
      for (TableFiles table : tables.values()) {
        table.expect(source);
      }
      for (Row row : source.rows()) {
        counts.add(row);
        TableFiles table = tables.get(row.dataset());
        if (table != null) {
          table.write(row);
        }
      }
    }

    Rendering finish() throws IOException {
      List<PublishedFile> files = new ArrayList<>();
      Map<String, Long> losses = new TreeMap<>();
      for (TableFiles table : tables.values()) {
        files.addAll(table.finish());
        table.losses().forEach((name, count) -> losses.merge(name, count, Long::sum));
      }
      return new Rendering(files, losses, counts);
    }

    @Override
    public void close() throws IOException {
      for (TableFiles table : tables.values()) {
        table.close();
      }
    }
  }
}
