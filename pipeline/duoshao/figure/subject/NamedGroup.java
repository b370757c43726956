package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.Places;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * Reads a group of nouns that has a name in it: the name alone, or with the words that make it
 * longer.
 */
final class NamedGroup {
  private static final int LONGEST_PRODUCT = 6;
  private static final int OFTEN = 3;

  /** The last of those that report to the nation. */
  private static final String LAST_OF_PROVINCES = "新疆生产建设兵团";

  private final Words words;
  private final Topics topics;

  NamedGroup(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /** A group with a name in it: the name alone, or with the words that make it a longer one. */
  Subject read(int start, int named, int to) {
    Word word = words.get(named);
    Name name =
        word.name().isPresent() ? word.name().get() : Name.of(word.text(), taggedSort(word));
    if (name.sort() == Name.Sort.AUTHORITY
        && named > start
        && words.get(named - 1).tag().startsWith("ns")) {
      name = Name.of(words.get(named - 1).text() + name.canonical(), Name.Sort.AUTHORITY);
    }
    if (name.sort() == Name.Sort.PLACE) {
      return ofPlace(name, named, to);
    }
    if (named > start && (named < to - 1 || word.tag().equals("nx"))) {
      String full = words.text(start, to - 1);
      if (topics.mentions().isOfKnownHouse(full)) {
        return Subject.of(Name.of(full, Name.Sort.ORGANISATION), "house", true);
      }
    }
    if (named == to - 1) {
      return Subject.of(name, "name", true);
    }
    String tail = words.text(named, to - 1);
    boolean role = words.get(to - 1).isRole() && !words.get(to - 1).is("旗下");
    boolean longer =
        name.sort() != Name.Sort.MARKET
            && (role || (Organisations.ending(tail).isPresent() && areNominal(named + 1, to)));
    return longer
        ? Subject.of(Name.of(tail, name.sort()), "name_phrase", true)
        : Subject.of(name, "name", !isAbbreviation(name, named));
  }

  /**
   * 公司|ETC|产品, 收单业务|POS|机具: Latin letters inside a clause, before a noun that says what they are
   * of; they name a party only where a list says so.
   */
  private boolean isAbbreviation(Name name, int named) {
    return name.sort() == Name.Sort.OTHER
        && named > 0
        && !words.get(named - 1).endsClause()
        && !words.get(named - 1).isMark("—")
        && words.get(named + 1).tag().startsWith("n")
        && isLatin(name.canonical());
  }

  private static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '\u024F') {
        return false;
      }
    }
    return true;
  }

  /** Whether no verb and no word of time stands among some words: not 近年|布局|电池|业务. */
  private boolean areNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean verb = word.tag().equals("v") && word.text().length() > 1;
      if (word.tag().startsWith("t") || verb) {
        return false;
      }
    }
    return true;
  }

  private static Name.Sort taggedSort(Word word) {
    if (word.tag().startsWith("ns") || Places.isPlace(word.text())) {
      return Name.Sort.PLACE;
    }
    if (word.tag().startsWith("nr")) {
      return Name.Sort.PERSON;
    }
    return Organisations.isAuthority(word.text()) ? Name.Sort.AUTHORITY : Name.Sort.ORGANISATION;
  }

  /**
   * A place is a market or an organisation with what follows it (中国期货市场), and acts where a verb
   * follows.
   */
  private Subject ofPlace(Name place, int named, int to) {
    if (endsNation(named)) {
      return Subject.of(Name.of("全国", Name.Sort.PLACE), "nation", true);
    }
    String tail = words.text(named, to - 1);
    boolean product = words.get(to - 1).isNominal() && !words.get(to - 1).tag().startsWith("a");
    if (named < to - 1
        && product
        && tail.length() <= LONGEST_PRODUCT
        && topics.mentions().occurrences(tail) >= OFTEN) {
      return Subject.of(Name.of(tail, Name.Sort.PRODUCT), "name_phrase", true);
    }
    boolean longer =
        named < to - 1 && (isMarketOrSector(tail) || Organisations.isStrongOrganisation(tail));
    Optional<String> within = longer ? Optional.empty() : partyWithin(named, to);
    if (within.isPresent()) {
      return Subject.of(Name.of(within.get(), Name.Sort.MARKET), "name_phrase", true);
    }
    if (longer) {
      return Subject.of(Name.of(tail, Name.Sort.MARKET), "name_phrase", true);
    }
    boolean alone = named == to - 1 && to < words.size();
    boolean exists = alone && words.get(to).isOneOf("有", "共有", "拥有", "存在", "共");
    boolean begins = alone && beginsClause(words.get(to));
    boolean acts = exists || ((begins || (alone && ownsMeasure(to))) && !partyActs());
    return Subject.of(place, "place", acts);
  }

  private static boolean isMarketOrSector(String text) {
    Optional<String> ending = Organisations.ending(text);
    return ending.isPresent() && (ending.get().equals("market") || ending.get().equals("sector"));
  }

  /** 31个省(自治区、直辖市)和|新疆: whether a list of all that report to the nation ends here. */
  private boolean endsNation(int named) {
    boolean last =
        named > 1 && words.get(named - 1).isJoint() && words.get(named - 2).closesBracket();
    return last
        && words
            .text(named, Math.min(words.size(), named + LAST_OF_PROVINCES.length()) - 1)
            .startsWith(LAST_OF_PROVINCES);
  }

  /** 江国|1月|CPI: the measure right behind a place, or behind a period, is its own. */
  private boolean ownsMeasure(int behind) {
    int at = behind;
    while (at < words.size() && words.get(at).isPeriod()) {
      at++;
    }
    return at < words.size() && words.get(at).isMeasure();
  }

  /** What a place does or has: 广东|5例, 长沙|出台. */
  private static boolean beginsClause(Word next) {
    return next.isVerb() || next.isFigure() || next.isOneOf("对", "向", "将", "拟");
  }

  /** 全国碳排放权交易市场|第一履约周期: the market or organisation that a longer phrase begins with. */
  private Optional<String> partyWithin(int named, int to) {
    for (int end = to - 1; end > named + 1; end--) {
      String text = words.text(named, end - 1);
      Optional<String> ending = Organisations.ending(text);
      boolean market = ending.isPresent() && ending.get().equals("market");
      if (market || Organisations.isStrongOrganisation(text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence is about a party already: then a place only says where it acts. */
  private boolean partyActs() {
    return topics.carried().filter(subject -> subject.names().get(0).isParty()).isPresent();
  }
}
