package duoshao.article;

import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph in the making: what one block of a page shows.
 *
 * @param text without white space at its ends
 * @param heading whether its markup makes it a section heading
 * @param linked whether it is a link from end to end
 * @param names the names that the markup ties to securities, with spans in this text; in text
 *     order, not overlapping
 */
record Passage(String text, boolean heading, boolean linked, List<Name> names) {

  /** A marked name of a passage; the code is empty for a sector. */
  record Name(Span span, String code, NamedEntity.Kind kind) {
    Name shift(int by) {
      return new Name(new Span(span.start() + by, span.end() + by), code, kind);
    }
  }

  Passage {
    names = List.copyOf(names);
  }

  /** A passage of plain text. */
  static Passage of(String text) {
    return new Passage(text, false, false, List.of());
  }

  /**
   * This passage without some stretches of its text; names inside them go with them.
   *
   * @param gone in text order, not overlapping
   */
  Passage without(List<Span> gone) {
    if (gone.isEmpty()) {
      return this;
    }
    StringBuilder left = new StringBuilder(text.length());
    int from = 0;
    for (Span cut : gone) {
      left.append(text, from, cut.start());
      from = cut.end();
    }
    left.append(text, from, text.length());
    return new Passage(left.toString(), heading, linked, namesWithout(gone));
  }

  /** This passage without the white space at its ends. */
  Passage strip() {
    int end = text.stripTrailing().length();
    int start = end - text.substring(0, end).stripLeading().length();
    if (start == 0 && end == text.length()) {
      return this;
    }
    return without(List.of(new Span(0, start), new Span(end, text.length())));
  }

  private List<Name> namesWithout(List<Span> gone) {
    List<Name> kept = new ArrayList<>();
    int next = 0;
    int removed = 0;
    for (Name name : names) {
      while (next < gone.size() && gone.get(next).end() <= name.span().start()) {
        removed += gone.get(next++).length();
      }
      if (next == gone.size() || !gone.get(next).overlaps(name.span())) {
        kept.add(name.shift(-removed));
      }
    }
    return kept;
  }

  /** The cells of one row of a table as one passage, a tab between each two. */
  static Passage row(List<Passage> cells) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    for (Passage cell : cells) {
      int start = text.length();
      cell.names().forEach(name -> names.add(name.shift(start)));
      text.append(cell.text()).append('\t');
    }
    return new Passage(text.toString().stripTrailing(), false, false, names);
  }
}
