package duoshao.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files below a folder, in the order of their names by code unit, whatever the locale. It
 * follows links, but enters no folder twice; it never opens a file. Hidden files and the machinery
 * of blogs and Macs are passed over.
 *
 * @see EntryName#isMachinery
 */
final class FolderWalk {
  static final String NO_FILE = "it is not a file but a pipe, a socket or a device";

  private final ListingBuilder listing;
  private final Optional<Glob> glob;
  private final Set<Object> entered = new HashSet<>();

  /**
   * @param glob what the paths must match; all are taken if there is none
   */
  FolderWalk(ListingBuilder listing, Optional<Glob> glob) {
    this.listing = listing;
    this.glob = glob;
  }

  /**
   * Takes a file or a folder that the user named.
   *
   * @param source as it was named
   */
  void take(Path path, String source) {
    visit(new Entry(path, "", ""), source, glob.isEmpty(), true);
  }

  private void visit(Entry entry, String source, boolean wanted, boolean named) {
    Path path = entry.path();
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        enter(path, source, wanted, attributes);
      } else if (wanted && !attributes.isRegularFile()) {
        listing.lost(source, NO_FILE);
      } else if (wanted) {
        addFile(entry, source, named, attributes.size());
      }
    } catch (NoSuchFileException e) {
      if (wanted) {
        listing.lost(source, Files.isSymbolicLink(path) ? "a link to nothing" : Problem.of(e));
      }
    } catch (IOException e) {
      listing.lost(source, Problem.of(e));
    }
  }

  private void addFile(Entry entry, String source, boolean named, long size) {
    if (named || FileKind.of(source) != FileKind.OTHER) {
      String shown = EntryName.shown(source);
      listing.found(new InputFile(entry.uri(), shown, size, named));
    } else {
      listing.skip();
    }
  }

  private void enter(Path folder, String source, boolean wanted, BasicFileAttributes attributes)
      throws IOException {
    Object key = attributes.fileKey() == null ? folder.toRealPath() : attributes.fileKey();
    if (!entered.add(key)) {
      if (wanted) {
        listing.lost(source, "a link to a folder that is read already");
      }
      return;
    }
    boolean named = glob.isPresent() && glob.get().statesEnding();
    for (Entry child : children(folder)) {
      String childSource = join(source, child.name());
      boolean childWanted = wanted || glob.isEmpty() || glob.get().matches(childSource);
      if (!EntryName.isMachinery(child.name())) {
        visit(child, childSource, childWanted, named);
      } else if (childWanted) {
        listing.skip();
      }
    }
  }

  /**
   * A file or folder.
   *
   * @param name in its folder; empty for one that the user named
   * @param folder the URI of its folder; empty for one that the user named
   */
  private record Entry(Path path, String name, String folder) {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::name).thenComparing(Entry::path);

    /** Its URI. To ask the path for it is to ask the file whether it is a folder. */
    String uri() {
      return folder.endsWith("/") && isPlain(name) ? folder + name : path.toUri().toString();
    }

    /** Whether it is written in a URI as it is. */
    private static boolean isPlain(String name) {
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        boolean mark = c == '-' || c == '.' || c == '_';
        if (!mark && (c >= 0x80 || !Character.isLetterOrDigit(c))) {
          return false;
        }
      }
      return true;
    }
  }

  private static List<Entry> children(Path folder) throws IOException {
    List<Entry> children = new ArrayList<>();
    String uri = folder.toUri().toString();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        children.add(new Entry(path, name(path), uri));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(Entry.ORDER);
    return children;
  }

  /** The file's name, also where the locale of this machine cannot spell it. */
  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.indexOf('\uFFFD') < 0 ? name : EntryName.ofUri(file.toUri());
  }

  private static String join(String folder, String name) {
    return folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
  }
}
