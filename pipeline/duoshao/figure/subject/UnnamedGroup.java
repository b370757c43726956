package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.MetricPhrase;
import duoshao.lexicon.BesideNames;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;

/**
 * Reads a group of nouns without a known name in it: a name of unknown syllables (绯云|轮|胎), a
 * sector, or a thing that figures can be about (新能源汽车).
 */
final class UnnamedGroup {
  private static final int LONGEST = 24;
  private static final String NO_NOUN_TAGS = "tfmqrad";

  /** With one of these ends where or when: 名下, 会上, 群里, 峰值时, 幕后. */
  private static final String PLACES_AND_TIMES = "上下里时后";

  /** With these a thing is described that belongs to what the text is about. */
  private static final WordSet ATTRIBUTES = WordSet.of("重要", "主要", "现有", "已知", "相关", "有关", "其他");

  /** Behind one of these stands in which way something is looked at: 分品种|看. */
  private static final WordSet WAYS = WordSet.of("看", "来看", "来说", "而言", "来讲", "上看");

  private final Words words;
  private final Topics topics;

  UnnamedGroup(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /**
   * The subject that the words from {@code start} up to {@code to}, the last excluded, make.
   *
   * @param text these words as written
   */
  Optional<Subject> read(String text, int start, int to) {
    boolean sized = text.length() >= 2 && text.length() <= LONGEST;
    if (!sized || words.get(start).isPreposition() || isNoSubject(text, words.get(to - 1))) {
      return Optional.empty();
    }
    if (to > start + 1 && words.get(start).isAmong(ATTRIBUTES)) {
      return Optional.empty();
    }
    if (to > start + 1 && words.get(to - 1).isOneOf("名下", "旗下")) {
      return read(words.text(start, to - 2), start, to - 1); // 李大为|名下
    }
    if (isAside(text, start, to) || isDeed(start, to)) {
      return Optional.empty();
    }
    if (beginsWithVerb(start, to) || isCommonWith(start, to)) {
      return Optional.empty(); // 揽|入|海国, 靠|鸡蛋
    }
    if (topics.mentions().isOfKnownHouse(text)) {
      return Optional.of(Subject.of(Name.of(text, Name.Sort.ORGANISATION), "house", true));
    }
    int syllables = syllables(start, to);
    Optional<String> ending = text.length() > 3 ? Organisations.ending(text) : Optional.empty();
    boolean sector = ending.isPresent() && ending.get().equals("sector");
    boolean asks = words.get(start).tag().startsWith("r");
    boolean sure =
        !asks
            && !text.endsWith("化")
            && !hasVerb(start, to)
            && (syllables > 1
                || sector
                || (syllables == 1
                    && topics.mentions().occurrences(text) > 1
                    && text.length() >= 3));
    Name name = topics.names().named(text);
    return Optional.of(Subject.of(name, syllables > 0 ? "unknown_name" : "noun_group", sure));
  }

  /** 洽谈, 检测, 双向: one word for what is done, or how something is; not an item of a list. */
  private boolean isDeed(int start, int to) {
    Word word = words.get(start);
    boolean listed =
        (start > 0 && words.get(start - 1).isJoint())
            || (to < words.size() && words.get(to).isJoint());
    boolean deed = word.tag().equals("vn") || word.tag().startsWith("b") || word.tag().equals("vl");
    return to == start + 1 && word.text().length() > 1 && deed && !listed;
  }

  /** 我一闺蜜, 网上, 分品种|看: whom the text does not name, where or in which way. */
  private boolean isAside(String text, int start, int to) {
    boolean way = to < words.size() && words.get(to).isAmong(WAYS);
    return words.get(start).tag().equals("rr")
        || (PLACES_AND_TIMES.indexOf(text.charAt(text.length() - 1)) >= 0 && !text.equals("天下"))
        || text.endsWith("看")
        || way;
  }

  private static boolean isNoSubject(String text, Word last) {
    boolean common =
        WordLists.isCommonNoun(text)
            || BesideNames.isBase(text)
            || last.isTitle()
            || last.text().startsWith("最")
            || text.endsWith("年期")
            || text.endsWith("月期")
            || MetricPhrase.isDeictic(text)
            || WordLists.isCircumstance(last.text());
    boolean noNoun =
        !last.tag().isEmpty()
            && NO_NOUN_TAGS.indexOf(last.tag().charAt(0)) >= 0
            && !last.isFragment();
    return common || last.isMeasure() || noNoun;
  }

  /** A syllable that is a verb: 揽, 靠; of names, only the tags of roots are (庆|汇|租赁). */
  private boolean isVerb(int at) {
    Word word = words.get(at);
    return word.isFragment()
        && (word.tag().equals("v") || word.tag().equals("vf") || word.isOneOf("予", "购"));
  }

  /** 个股|呈|普: whether it is a common noun but for the syllables behind it. */
  private boolean isCommonWith(int start, int to) {
    int end = to;
    while (end > start + 1 && words.get(end - 1).isFragment()) {
      end--;
    }
    return end < to
        && words.get(end).tag().startsWith("v")
        && WordLists.isCommonNoun(words.text(start, end - 1));
  }

  /** 揽|入|海国, 靠|鸡蛋, 开|出, but not 赛|伯|乐, whose other syllables are no words. */
  private boolean beginsWithVerb(int start, int to) {
    int noun = start;
    while (noun < to && isVerb(noun)) {
      noun++;
    }
    if (noun == start || to == start + 1) {
      return false;
    }
    boolean name =
        noun == start + 1
            && noun < to
            && words.get(noun).text().length() == 1
            && !words.get(start).is("姓");
    boolean surname = to == start + 2 && WordLists.isSurname(words.get(start).text());
    return !name && !surname;
  }

  /** 强势|杀|入|市场, 医院|收|治病: whether a verb stands behind a whole word. */
  private boolean hasVerb(int start, int to) {
    for (int i = start + 1; i < to; i++) {
      boolean whole = words.get(to - 1).text().length() > 1 || isVerb(to - 1);
      if (isVerb(i) && whole && words.get(i - 1).text().length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** How many syllables of no word stand in a row. */
  private int syllables(int start, int to) {
    int longest = 0;
    int run = 0;
    for (int i = start; i < to; i++) {
      run = words.get(i).isFragment() ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
