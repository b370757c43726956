package duoshao.run;

import duoshao.archive.Listing;
import duoshao.archive.LocalFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files that a run reads. */
final class Inputs {
  private Inputs() {}

  /**
   * Lists what the names stand for, without the output folder, should it lie in one of them.
   *
   * @throws NoInputException if one of the names stands for nothing
   */
  static Listing list(Request request) throws IOException {
    Listing listing = LocalFiles.list(request.folder(), request.inputs());
    requireAll(listing, request.inputs());
    return without(request.output(), listing);
  }

  static void requireAll(Listing listing, List<String> names) throws NoInputException {
    Set<String> missing = new LinkedHashSet<>();
    for (Listing.Item item : listing.items()) {
      if (item instanceof Listing.Lost lost && names.contains(lost.letter().source())) {
        missing.add(lost.letter().source() + ": " + lost.letter().reason());
      }
    }
    if (!missing.isEmpty()) {
      throw new NoInputException("cannot read " + String.join("; ", missing));
    }
  }

  private static Listing without(Path output, Listing listing) throws IOException {
    if (!Files.isDirectory(output)) {
      return listing;
    }
    Path named = output.toAbsolutePath().normalize();
    Path real = output.toRealPath();
    List<Listing.Item> items = new ArrayList<>();
    for (Listing.Item item : listing.items()) {
      if (!(item instanceof Listing.Found found) || !isIn(found, named, real)) {
        items.add(item);
      }
    }
    return new Listing(items, listing.skipped() + listing.items().size() - items.size());
  }

  private static boolean isIn(Listing.Found found, Path named, Path real) {
    Path path = Path.of(URI.create(found.file().location())).normalize();
    return path.startsWith(named) || path.startsWith(real);
  }
}
