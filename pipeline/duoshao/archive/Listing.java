package duoshao.archive;

import duoshao.article.DeadLetter;
import java.util.List;

/**
 * The files that the user's words stand for.
 *
 * @param items in the order in which they are to be read
 * @param skipped how many files were passed over, since by their names they are no articles
 */
public record Listing(List<Item> items, long skipped) {
  public Listing {
    items = List.copyOf(items);
  }

  /** A file, or the reason why there is none. */
  public sealed interface Item {}

  /** A file that is to be read. */
  public record Found(InputFile file) implements Item {}

  /** Something that cannot be read. */
  public record Lost(DeadLetter letter) implements Item {}
}
