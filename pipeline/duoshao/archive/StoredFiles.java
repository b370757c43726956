package duoshao.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Files of a store, where a name is an address with a scheme ({@code hdfs://h/news}), and files of
 * this machine, where it is none.
 */
public final class StoredFiles implements FileStore {
  private static final long serialVersionUID = 1;
  private static final Pattern ADDRESS = Pattern.compile("^[a-z][a-z0-9+.-]+://.*", Pattern.DOTALL);
  private static final String HERE = "file:";

  private final Store store;
  private final LocalFiles local = new LocalFiles();

  public StoredFiles(Store store) {
    this.store = store;
  }

  /** Whether a name is an address in a store, not a path of this machine. */
  public static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches() && !name.startsWith(HERE);
  }

  @Override
  public SeekableByteChannel open(String location) throws IOException {
    return location.startsWith(HERE) ? local.open(location) : store.open(location);
  }

  @Override
  public Listing list(Path base, List<String> names) {
    ListingBuilder listing = new ListingBuilder();
    for (String name : names) {
      if (isAddress(name)) {
        list(name, listing);
      } else {
        LocalFiles.list(base, name, listing);
      }
    }
    return listing.build();
  }

  private void list(String address, ListingBuilder listing) {
    int before = listing.size();
    try {
      List<Store.Stored> file = store.file(address);
      if (!file.isEmpty()) {
        add(file.get(0), true, listing);
      } else if (Glob.isGlob(address)) {
        addMatching(new Glob(address), listing);
      } else {
        addAll(address.replaceFirst("/+$", ""), listing);
      }
    } catch (IOException e) {
      listing.lost(address, Problem.of(e));
    }
    if (listing.size() == before) {
      listing.lost(
          address, Glob.isGlob(address) ? "no file matches this pattern" : "there is no such file");
    }
  }

  private void addAll(String folder, ListingBuilder listing) throws IOException {
    for (Store.Stored file : below(folder)) {
      if (EntryName.isMachinery(file.address().substring(folder.length()))) {
        listing.skip();
      } else {
        add(file, false, listing);
      }
    }
  }

  private void addMatching(Glob glob, ListingBuilder listing) throws IOException {
    for (Store.Stored file : below(glob.folder())) {
      boolean matches = glob.matches(file.address());
      if (matches && EntryName.isMachinery(file.address().substring(glob.folder().length()))) {
        listing.skip();
      } else if (matches) {
        add(file, glob.statesEnding(), listing);
      }
    }
  }

  private List<Store.Stored> below(String folder) throws IOException {
    return store.allBelow(folder).stream()
        .sorted(Comparator.comparing(Store.Stored::address))
        .toList();
  }

  private static void add(Store.Stored file, boolean named, ListingBuilder listing) {
    if (named || FileKind.of(file.address()) != FileKind.OTHER) {
      String shown = EntryName.shown(file.address());
      listing.found(new InputFile(file.address(), shown, file.size(), named));
    } else {
      listing.skip();
    }
  }
}
