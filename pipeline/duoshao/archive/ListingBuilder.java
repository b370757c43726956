package duoshao.archive;

import duoshao.article.DeadLetter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers a {@link Listing}, each file once. */
final class ListingBuilder {
  private final List<Listing.Item> items = new ArrayList<>();
  private final Set<String> locations = new HashSet<>();
  private long skipped;

  void found(InputFile file) {
    if (locations.add(file.location().replace("/./", "/"))) {
      items.add(new Listing.Found(file));
    }
  }

  void lost(String source, String reason) {
    items.add(
        new Listing.Lost(
            new DeadLetter(EntryName.shown(source), DeadLetter.Stage.READ, reason, "")));
  }

  void skip() {
    skipped++;
  }

  /** How much is found or lost so far. */
  int size() {
    return items.size();
  }

  Listing build() {
    return new Listing(items, skipped);
  }
}
