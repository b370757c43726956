package duoshao.dataset.part;

import duoshao.article.DeadLetter;
import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import duoshao.dataset.file.Folder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rows of a whole run: all parts in the order of the input, each article once.
 *
 * <p>A source that gives way to another copy of its article keeps its place as a row of {@code
 * errors} that points to the copy that stayed.
 */
public final class Edition {
  private final List<RowFile> files;
  private final Duplicates duplicates;

  private Edition(List<RowFile> files) throws IOException {
    this.files = List.copyOf(files);
    this.duplicates = Duplicates.among(files);
  }

  /** Something to be done with the rows of each source. */
  public interface Action {
    void accept(SourceRows rows) throws IOException;
  }

  /** Joins parts that lie in a folder. Fails if one is missing or not whole. */
  public static Edition of(Folder folder, List<PartSummary> parts) throws IOException {
    return new Edition(open(folder, parts));
  }

  /**
   * Joins parts, and keeps what an earlier run found in sources that the input no longer has. What
   * is kept comes first, so that of two copies with the same date the new one stays.
   */
  public static Edition keeping(State earlier, Folder folder, List<PartSummary> parts)
      throws IOException {
    List<RowFile> files = open(folder, parts);
    KeyIndex present = new KeyIndex();
    for (RowFile file : files) {
      file.index(entry -> present.add(entry.origin().source()));
    }
    try (KeptParts kept = new KeptParts(folder)) {
      earlier
          .file()
          .forEach(
              rows -> {
                if (!present.contains(rows.origin().source())) {
                  kept.add(rows);
                }
              });
      files.addAll(0, kept.finish());
    }
    return new Edition(files);
  }

  /** All rows in order, source by source. */
  public void forEach(Action action) throws IOException {
    int[] place = {0};
    for (RowFile file : files) {
      file.forEach(
          rows -> {
            Optional<IndexEntry> winner = duplicates.winnerOver(place[0]++);
            action.accept(winner.isPresent() ? duplicate(rows, winner.get()) : rows);
          });
    }
  }

  /** How many sources gave way to another copy. */
  public int duplicates() {
    return duplicates.size();
  }

  /** How many sources there are. */
  public long sources() {
    return files.stream().mapToLong(RowFile::entries).sum();
  }

  /** Writes the state that a later run opens with the same fingerprint. */
  public void saveState(Folder folder, String name, String fingerprint) throws IOException {
    try (RowFileWriter state = new RowFileWriter(folder.create(name), fingerprint)) {
      for (RowFile file : files) {
        state.copy(file);
      }
      state.finish();
    }
  }

  private static List<RowFile> open(Folder folder, List<PartSummary> parts) throws IOException {
    List<RowFile> files = new ArrayList<>();
    for (PartSummary part : parts) {
      RowFile file = RowFile.open(folder, part.name());
      if (file.entries() != part.sources()) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s holds %d sources, its worker wrote %d",
                folder.address(part.name()),
                file.entries(),
                part.sources()));
      }
      files.add(file);
    }
    return files;
  }

  private static SourceRows duplicate(SourceRows loser, IndexEntry winner) {
    Row article = loser.of(Dataset.ARTICLES).get(0);
    DeadLetter letter =
        new DeadLetter(
            loser.origin().source(),
            DeadLetter.Stage.DUPLICATE,
            String.format(
                Locale.ROOT,
                "the same article as %s (article_id %s), whose rows are kept",
                winner.origin().source(),
                winner.articleId()),
            article.text("title"));
    List<Row> rows = new ArrayList<>(loser.of(Dataset.ERRORS));
    rows.add(ArticleRows.error(letter));
    return new SourceRows(loser.origin(), rows);
  }
}
