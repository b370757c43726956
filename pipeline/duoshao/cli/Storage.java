package duoshao.cli;

import duoshao.archive.FileStore;
import duoshao.archive.LocalFiles;
import duoshao.archive.StoredFiles;
import duoshao.beam.BeamStore;
import duoshao.beam.StoredFolder;
import duoshao.dataset.file.Folder;
import duoshao.dataset.file.LocalFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the user's names lead: to this machine, or by an address such as {@code hdfs://h/news} to a
 * store.
 *
 * @param options of the store's module, as arguments of Beam
 */
record Storage(List<String> options) {
  Storage {
    options = List.copyOf(options);
  }

  /** Where inputs of these names are. */
  FileStore files(List<String> names) {
    Optional<String> address = names.stream().filter(StoredFiles::isAddress).findFirst();
    return address.isPresent() ? new StoredFiles(store(address.get())) : new LocalFiles();
  }

  /** The folder of that name. */
  Folder folder(String name) {
    if (!StoredFiles.isAddress(name)) {
      return LocalFolder.of(Path.of(name));
    }
    store(name);
    return new StoredFolder(name);
  }

  private BeamStore store(String address) {
    try {
      return new BeamStore(options, address);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "%s cannot be reached from here: %s. Each kind of store needs its module in the build,"
                  + " see docs/clusters.md",
              address,
              e.getMessage()),
          e);
    }
  }
}
