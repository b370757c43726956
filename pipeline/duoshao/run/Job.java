package duoshao.run;

import duoshao.archive.PieceReader;
import duoshao.article.FieldNames;
import duoshao.dataset.file.Folder;
import java.io.Serializable;
import java.util.List;

/**
 * All that a worker needs to know, wherever it works.
 *
 * @param reader of its pieces
 * @param fields what the fields of JSON articles are called
 * @param names further names: name, code, sort, aliases
 * @param parts where it writes what it found
 * @param reuse what it may take from an earlier run
 */
public record Job(
    PieceReader reader, FieldNames fields, List<List<String>> names, Folder parts, Reuse reuse)
    implements Serializable {
  public Job {
    names = List.copyOf(names);
  }
}
