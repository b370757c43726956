package duoshao.article;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a file of any format says of an article, before it is checked and put together.
 *
 * @param title the headline, empty if it has none
 * @param date as written, empty if it has none
 * @param publisher whom the file names beside the text, empty if nobody
 * @param url the address that the file names beside the text, empty if none
 * @param id the identity that it states, empty if none
 * @param passages the body
 * @param flags what was odd
 */
record Manuscript(
    String title,
    String date,
    String publisher,
    String url,
    String id,
    List<Passage> passages,
    Set<String> flags) {

  Manuscript {
    passages = List.copyOf(passages);
    flags = flags.isEmpty() ? Set.of() : Set.copyOf(flags);
  }

  /** A body of which nothing else is known. */
  static Manuscript of(String title, List<Passage> passages, Set<String> flags) {
    return new Manuscript(title, "", "", "", "", passages, flags);
  }

  /** This one, with what {@code other} says in the first place, and what is odd about both. */
  Manuscript under(Manuscript other) {
    return new Manuscript(
        firstOf(other.title, title),
        firstOf(other.date, date),
        firstOf(other.publisher, publisher),
        firstOf(other.url, url),
        firstOf(other.id, id),
        passages,
        flags.isEmpty() ? other.flags : bothFlags(other));
  }

  private Set<String> bothFlags(Manuscript other) {
    Set<String> both = new TreeSet<>(flags);
    both.addAll(other.flags);
    return both;
  }

  private static String firstOf(String first, String second) {
    return first.isBlank() ? second : first;
  }
}
