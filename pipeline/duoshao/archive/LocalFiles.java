package duoshao.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of this machine: what the user's words stand for, and their content. */
public final class LocalFiles implements FileStore {
  private static final long serialVersionUID = 1;

  @Override
  public SeekableByteChannel open(String location) throws IOException {
    Path path = Path.of(URI.create(location));
    if (!Files.isRegularFile(path) && Files.exists(path)) {
      throw new FileSystemException(location, null, FolderWalk.NO_FILE);
    }
    return Files.newByteChannel(path);
  }

  /** The same as a user means who works in the working folder. */
  public static Listing list(List<String> names) {
    return new LocalFiles().list(Path.of(""), names);
  }

  @Override
  public Listing list(Path base, List<String> names) {
    ListingBuilder listing = new ListingBuilder();
    names.forEach(name -> list(base, name, listing));
    return listing.build();
  }

  static void list(Path base, String name, ListingBuilder listing) {
    try {
      find(base, name, listing);
    } catch (InvalidPathException noPath) {
      listing.lost(name, "there is no such file");
    }
  }

  private static void find(Path base, String name, ListingBuilder listing) {
    if (!Glob.isGlob(name) || exists(base, name)) {
      new FolderWalk(listing, Optional.empty()).take(base.resolve(name), name);
      return;
    }
    Glob glob = new Glob(name);
    int before = listing.size();
    new FolderWalk(listing, Optional.of(glob)).take(base.resolve(glob.folder()), glob.folder());
    if (listing.size() == before) {
      listing.lost(name, "no file matches this pattern");
    }
  }

  /** Whether a file is called so, with stars and brackets and all. */
  private static boolean exists(Path base, String name) {
    try {
      return Files.exists(base.resolve(name), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
