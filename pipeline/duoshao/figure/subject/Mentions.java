package duoshao.figure.subject;

import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.WordReader;
import duoshao.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that an article has mentioned so far, and how often it says a thing at all. */
public final class Mentions {
  private static final int REMEMBERED = 40;
  private static final int COUNTED = 9;
  private static final int BESIDE = 4;

  private final String text;
  private final String folded;
  private final Deque<Mention> mentioned = new ArrayDeque<>();
  private final Set<String> organisations = new HashSet<>();

  /** How their names begin and end. */
  private final Set<String> houses = new HashSet<>();

  private final Map<String, Integer> counts = new HashMap<>();

  Mentions(String text, String folded) {
    this.text = text;
    this.folded = folded;
  }

  /** A name that the text mentions, and where. */
  private record Mention(Name name, Span span) {}

  /** Notes the name that a word of the sentence is, if it is one. */
  void note(Word word) {
    if (word.name().isPresent()) {
      note(word.name().get(), word.span());
    }
  }

  /** Notes a name, in whatever place. */
  void note(Name name, Span span) {
    mentioned.addFirst(new Mention(name, span));
    String canonical = name.canonical();
    if (name.sort() == Name.Sort.ORGANISATION
        && canonical.length() > 2
        && organisations.add(canonical)) {
      houses.add(canonical.substring(0, 2));
      houses.add(canonical.substring(canonical.length() - 2));
    }
    if (mentioned.size() > REMEMBERED) {
      mentioned.removeLast();
    }
  }

  /** Notes what stands in quotation marks in a stretch. */
  void noteQuoted(Span stretch) {
    for (Span quoted : WordReader.quoted(folded, stretch)) {
      note(Name.of(text.substring(quoted.start() + 1, quoted.end() - 1), Name.Sort.OTHER), quoted);
    }
  }

  /** The name mentioned last that a noun says to be of its kind: 该平台 after 星云物联网平台 or 服务平台“深i企”. */
  Optional<Name> lastCalled(String noun) {
    for (Mention mention : mentioned) {
      if (isCalled(mention, noun)) {
        return Optional.of(mention.name);
      }
    }
    return Optional.empty();
  }

  private boolean isCalled(Mention mention, String noun) {
    boolean beside =
        noun.length() <= BESIDE
            && (folded.startsWith(noun, mention.span.start() - noun.length())
                || folded.startsWith(noun, mention.span.end()));
    return beside || mention.name.canonical().endsWith(noun);
  }

  /** How often a string stands in the article, up to {@value #COUNTED}. */
  int occurrences(String word) {
    return counts.computeIfAbsent(word, this::count);
  }

  private int count(String word) {
    int count = 0;
    for (int at = text.indexOf(word);
        at >= 0 && count < COUNTED;
        at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }

  /** Whether a phrase begins as a name met before does or ends: 平安知鸟 after 中国平安. */
  public boolean isOfKnownHouse(String phrase) {
    if (phrase.length() < 3) {
      return false;
    }
    String house = phrase.substring(0, 2);
    return houses.contains(house) && !WordLists.isSharedOpening(house);
  }
}
