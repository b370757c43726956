package duoshao.run;

import duoshao.archive.Listing;
import duoshao.dataset.file.Folder;
import duoshao.dataset.file.LocalFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files that a run reads. */
final class Inputs {
  private static final Path ROOT = Path.of("/");

  private Inputs() {}

  /**
   * Lists what the names stand for, without the output folder, should it lie in one of them.
   *
   * @throws NoInputException if one of the names stands for nothing
   */
  static Listing list(Request request) throws IOException {
    Listing listing = request.files().list(request.folder(), request.inputs());
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

  private static Listing without(Folder output, Listing listing) throws IOException {
    Predicate<String> isOurs =
        output instanceof LocalFolder here
            ? isIn(here.path(""))
            : location -> location.startsWith(output.address("") + "/");
    List<Listing.Item> items = new ArrayList<>();
    for (Listing.Item item : listing.items()) {
      if (!(item instanceof Listing.Found found) || !isOurs.test(found.file().location())) {
        items.add(item);
      }
    }
    return new Listing(items, listing.skipped() + listing.items().size() - items.size());
  }

  private static Predicate<String> isIn(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return location -> false;
    }
    Path named = output.toAbsolutePath().normalize();
    Path real = output.toRealPath();
    return location -> {
      Path path = location.startsWith("file:") ? Path.of(URI.create(location)).normalize() : ROOT;
      return path.startsWith(named) || path.startsWith(real);
    };
  }
}
