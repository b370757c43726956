package duoshao.dataset.part;

import duoshao.dataset.SourceRows;
import duoshao.dataset.file.Folder;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows that an earlier run found as parts of this one, a limited number of sources each. */
final class KeptParts implements Closeable {
  private static final int SOURCES = 10_000;

  private final Folder folder;
  private final List<String> names = new ArrayList<>();
  private @Nullable RowFileWriter current;
  private int sources;

  KeptParts(Folder folder) {
    this.folder = folder;
  }

  void add(SourceRows rows) throws IOException {
    RowFileWriter file = current;
    if (file == null || sources == SOURCES) {
      complete();
      String name = "part-kept-" + names.size();
      names.add(name);
      current = file = new RowFileWriter(folder.create(name), "");
      sources = 0;
    }
    file.add(rows);
    sources++;
  }

  /** The files, in order. */
  List<RowFile> finish() throws IOException {
    complete();
    List<RowFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(RowFile.open(folder, name));
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
    }
  }

  private void complete() throws IOException {
    if (current != null) {
      current.finish();
      current = null;
    }
  }
}
