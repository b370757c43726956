package duoshao.dataset.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which sources give way to another copy of the same article.
 *
 * <p>Of the copies of an article, found by its id, the one published last stays; one without a date
 * counts as the oldest. Of copies of the same date the one that comes later in the input stays: an
 * archive that was added later holds the text as corrected later.
 *
 * <p>Memory: 16 bytes a source, and the names of those that are found twice.
 */
final class Duplicates {
  private final Map<Integer, IndexEntry> winners = new HashMap<>();

  private Duplicates() {}

  /** Looks through files in input order. */
  static Duplicates among(List<RowFile> files) throws IOException {
    KeyIndex ids = new KeyIndex();
    int[] number = {0};
    for (RowFile file : files) {
      // What is no article has no copy, but has a place: a text that no id is like stands for it.
      file.index(
          entry -> {
            String nothing = "\n" + number[0]++;
            ids.add(entry.articleId().isEmpty() ? nothing : entry.articleId());
          });
    }
    Map<String, List<Copy>> copies = new HashMap<>();
    int[] place = {0};
    for (RowFile file : files) {
      file.index(
          entry -> {
            int here = place[0]++;
            if (!entry.articleId().isEmpty() && ids.isRepeated(here)) {
              copies
                  .computeIfAbsent(entry.articleId(), id -> new ArrayList<>())
                  .add(new Copy(here, entry));
            }
          });
    }
    Duplicates duplicates = new Duplicates();
    copies.values().forEach(duplicates::settle);
    return duplicates;
  }

  /** The copy that takes the place of the source at this place of the input, if one does. */
  Optional<IndexEntry> winnerOver(int place) {
    return Optional.ofNullable(winners.get(place));
  }

  /** How many sources give way. */
  int size() {
    return winners.size();
  }

  private record Copy(int place, IndexEntry entry) {}

  private void settle(List<Copy> copies) {
    Copy winner = copies.get(0);
    for (Copy copy : copies) {
      if (copy.entry.published() >= winner.entry.published()) {
        winner = copy;
      }
    }
    for (Copy copy : copies) {
      if (copy.place != winner.place) {
        winners.put(copy.place, winner.entry);
      }
    }
  }
}
