package duoshao.run;

import duoshao.archive.FileStore;
import duoshao.archive.Limits;
import duoshao.article.FieldNames;
import duoshao.dataset.file.Folder;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.publication.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a user asks of a run.
 *
 * @param folder from which relative names of inputs count
 * @param inputs files, folders, globs and archives, as named
 * @param files where the inputs are
 * @param output the folder that the datasets go to
 * @param formats of the datasets
 * @param csv how CSV is written
 * @param rowsPerFile after how many rows a CSV or XLSX file is followed by a numbered one
 * @param limits past which an input counts as hostile
 * @param fields what the fields of JSON articles are called
 * @param names further names: name, code, sort, aliases
 * @param reuse what is taken from the run before
 * @param keepDeleted whether rows of articles stay that the input no longer has
 * @param parallelism how many workers there are
 * @param arguments of the command line, for the manifest
 */
public record Request(
    Path folder,
    List<String> inputs,
    FileStore files,
    Folder output,
    Set<Format> formats,
    CsvSettings csv,
    int rowsPerFile,
    Limits limits,
    FieldNames fields,
    List<List<String>> names,
    Reuse.Which reuse,
    boolean keepDeleted,
    int parallelism,
    List<String> arguments) {
  public Request {
    inputs = List.copyOf(inputs);
    formats = Set.copyOf(formats);
    names = List.copyOf(names);
    arguments = List.copyOf(arguments);
  }

  /** How the output is published. */
  Settings settings() {
    String fingerprint = Program.fingerprint(List.of(limits, fields, names));
    return new Settings(formats, csv, rowsPerFile, fingerprint, true, keepDeleted);
  }
}
