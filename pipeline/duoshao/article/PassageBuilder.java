package duoshao.article;

import duoshao.text.CharacterSet;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers the characters of a page into passages, as a browser would show them: white space
 * collapses to one blank, invisible characters vanish, a control character is a blank. Two
 * full-width spaces inside a passage begin a new one; a single one stays.
 */
final class PassageBuilder {
  /** A passage in bold is a section heading if it is no longer than this, and one sentence. */
  private static final int LONGEST_BOLD_HEADING = 60;

  /** What may stand between links. */
  private static final CharacterSet BARS = CharacterSet.of("|｜");

  private final List<Passage> passages = new ArrayList<>();
  private final Set<String> flags = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Passage.Name> names = new ArrayList<>();
  private final PendingSpace space = new PendingSpace();
  private int headingDepth;
  private int boldDepth;
  private int linkDepth;
  private boolean allHeading = true;
  private boolean allBold = true;
  private boolean allLinked = true;

  /** The passages so far. Ends the one at hand. */
  List<Passage> passages() {
    endPassage();
    return passages;
  }

  /** What was odd about the characters. */
  Set<String> flags() {
    return flags;
  }

  /** How many passages are finished. */
  int size() {
    return passages.size();
  }

  void append(String characters) {
    int plain = 0;
    for (int i = 0; i < characters.length(); i++) {
      if (!CharacterClass.isPlain(characters.charAt(i))) {
        appendVisible(characters.substring(plain, i));
        append(characters, i);
        plain = i + 1;
      }
    }
    appendVisible(characters.substring(plain));
  }

  private void append(String characters, int i) {
    char c = characters.charAt(i);
    switch (CharacterClass.of(c)) {
      case SPACE -> space.addBlank();
      case IDEOGRAPHIC_SPACE -> space.addIdeographic();
      case INVISIBLE -> flags.add("invisible_characters");
      case CONTROL -> {
        flags.add("control_characters");
        space.addBlank();
      }
      case VISIBLE -> {
        String shown = isLoneSurrogate(characters, i) ? "\uFFFD" : String.valueOf(c);
        if (shown.equals("\uFFFD")) {
          flags.add("replacement_characters");
        }
        appendVisible(shown);
      }
    }
  }

  private void appendVisible(String characters) {
    if (characters.isEmpty()) {
      return;
    }
    if (space.isPending()) {
      if (space.beginsPassage()) {
        endPassage();
      } else if (!text.isEmpty()) {
        text.append(space.shown());
      }
      space.clear();
    }
    text.append(characters);
    allHeading &= headingDepth > 0;
    allBold &= boldDepth > 0;
    allLinked = allLinked && (linkDepth > 0 || BARS.makeUp(characters));
  }

  private static boolean isLoneSurrogate(String characters, int i) {
    char c = characters.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == characters.length() || !Character.isLowSurrogate(characters.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(characters.charAt(i - 1));
  }

  /** What follows stands in a block of its own. */
  void endPassage() {
    space.clear();
    if (!text.isEmpty()) {
      finish();
    }
    text.setLength(0);
    names.clear();
    allHeading = true;
    allBold = true;
    allLinked = true;
  }

  private void finish() {
    boolean heading = allHeading || (allBold && isHeadline(text));
    Passage whole = new Passage(text.toString(), heading, allLinked, names);
    List<Span> inserted = Insertion.find(whole.text());
    Passage passage = inserted.isEmpty() ? whole : whole.without(inserted).strip();
    if (!passage.text().isEmpty()) {
      passages.add(passage);
    }
  }

  /** Whether a bold passage is short enough, and has no full stop but at its end. */
  private static boolean isHeadline(StringBuilder text) {
    int stop = text.indexOf("。");
    return text.length() <= LONGEST_BOLD_HEADING && (stop < 0 || stop == text.length() - 1);
  }

  void startHeading() {
    headingDepth++;
  }

  void endHeading() {
    headingDepth--;
  }

  void startBold() {
    boldDepth++;
  }

  void endBold() {
    boldDepth--;
  }

  void startLink() {
    linkDepth++;
  }

  void endLink() {
    linkDepth--;
  }

  /** Where the next character will stand. */
  Position position() {
    return new Position(passages.size(), text.length());
  }

  /** A place between characters. */
  record Position(int passage, int offset) {}

  /** What was appended since {@code start}, if it is in one passage, names a security. */
  void addName(Position start, Security security) {
    if (start.passage() != passages.size()) {
      return;
    }
    int from = start.offset();
    while (from < text.length() && !isVisible(text.charAt(from))) {
      from++;
    }
    if (from < text.length()) {
      names.add(new Passage.Name(new Span(from, text.length()), security.code(), security.kind()));
    }
  }

  private static boolean isVisible(char c) {
    return CharacterClass.of(c) == CharacterClass.VISIBLE;
  }

  /**
   * Makes one passage of the finished ones from {@code first} on: the cells of a row.
   *
   * @param cells how many passages each cell holds, none or one
   */
  void joinRow(int first, List<Integer> cells) {
    List<Passage> finished = passages.subList(first, passages.size());
    List<Passage> row = new ArrayList<>();
    int next = 0;
    for (int held : cells) {
      row.add(held == 0 ? Passage.of("") : finished.get(next++));
    }
    finished.clear();
    passages.add(Passage.row(row));
  }
}
