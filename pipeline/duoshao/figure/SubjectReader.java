package duoshao.figure;

import duoshao.lexicon.Places;
import duoshao.lexicon.Term.StandIn;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a noun group as a subject: 公司控股股东、实际控制人李某 is 李某; 中国的甲和韩国的乙 is 甲、乙; 公司 stands for the topic.
 */
final class SubjectReader {
  private static final int LONGEST = 24;
  private static final int LONGEST_PRODUCT = 6;
  private static final int OFTEN = 3;
  private static final int LONGEST_HOLDER = 20;
  private static final String NO_NOUN_TAGS = "tfmqrad";

  private final Words words;
  private final Topics topics;

  SubjectReader(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /** The subject that a group names, if it names one. */
  Optional<Subject> read(NounGroup group) {
    List<Subject> items = new ArrayList<>();
    int itemStart = group.from();
    for (int i = group.from(); i <= group.to(); i++) {
      boolean ends =
          i == group.to()
              || (words.get(i).isJoint() && !(i + 1 < group.to() && words.get(i + 1).isRole()));
      if (ends) {
        if (items.isEmpty() || !isRetinue(itemStart, i)) {
          item(itemStart, i).ifPresent(items::add);
        }
        itemStart = i + 1;
      }
    }
    return joint(items);
  }

  private static Optional<Subject> joint(List<Subject> items) {
    if (items.size() < 2) {
      return items.stream().findFirst();
    }
    List<Name> names = new ArrayList<>();
    boolean sure = true;
    for (Subject item : items) {
      names.addAll(item.names());
      sure &= item.isSure();
    }
    boolean places = names.stream().allMatch(name -> name.sort() == Name.Sort.PLACE);
    return Optional.of(new Subject(names, "joint", sure || places));
  }

  /** 集团及各成员公司: the second item names nobody new. */
  private boolean isRetinue(int from, int to) {
    String text = to > from ? words.text(from, to - 1) : "";
    boolean kin =
        text.endsWith("子公司")
            || text.endsWith("营公司")
            || text.endsWith("成员公司")
            || text.endsWith("一致行动人");
    return text.startsWith("各") || text.startsWith("其") || kin;
  }

  /** One item of a group: what follows its last 的, role, class noun or stand-in. */
  Optional<Subject> item(int from, int to) {
    if (isCurrencyOfFigure(to - 1)) {
      return Optional.empty();
    }
    int start = from;
    Optional<Word> standIn = Optional.empty();
    boolean role = false;
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean owner = word.isDe() && lastNamed(from, i) >= 0 && lastNamed(i + 1, to) < 0;
      if (owner) {
        return item(from, i);
      }
      if (i == start && i + 1 < to && word.tag().equals("r") && words.get(i + 1).isStandIn()) {
        start = i + 1;
      } else if (word.isStandIn() && i == start) {
        standIn = Optional.of(word);
        start = i + 1;
      } else if (word.isDe() || word.isRole() || word.isMark("—") || isClassNoun(i, start, to)) {
        role = word.isRole();
        start = i + 1;
      }
    }
    if (start >= to) {
      return role ? named(from, to, false) : standIn.flatMap(this::resolve);
    }
    return words.get(start).isOneOf("该", "这", "此", "上述")
        ? demonstrative(start, to)
        : named(start, to, role);
  }

  /** 电商平台|锐锢商城: a stand-in inside a group says what the name behind it is. */
  private boolean isClassNoun(int i, int start, int to) {
    return words.get(i).isStandIn() && i > start && i + 1 < to && withoutMeasure(i + 1, to) > i + 1;
  }

  /** 赔偿人民币约3.9万元: what the figure is counted in. */
  private boolean isCurrencyOfFigure(int last) {
    return words.get(last).is("人民币")
        && last + 1 < words.size()
        && (words.get(last + 1).isFigure() || words.get(last + 1).isBound());
  }

  private Optional<Subject> demonstrative(int start, int to) {
    if (start + 1 >= to) {
      return Optional.empty();
    }
    return topics
        .lastCalled(words.text(start + 1, to - 1))
        .map(name -> Subject.of(name, "demonstrative", true))
        .or(() -> topics.current().map(subject -> subject.withRule("demonstrative")));
  }

  private Optional<Subject> named(int from, int to, boolean isRole) {
    boolean market =
        from < to - 1
            && words.get(from).name().filter(name -> name.sort() == Name.Sort.MARKET).isPresent();
    int start = market && !words.get(from + 1).isMeasure() ? from + 1 : from;
    int last =
        words.get(to - 1).is("股份") && WordLists.isStrongOrganisation(words.text(start, to - 1))
            ? to
            : withoutMeasure(start, to);
    boolean titled = last > start + 1 && words.get(last - 1).isTitle();
    last = titled ? last - 1 : last;
    String text = words.text(start, last - 1);
    if ((isRole || titled) && text.length() >= 2 && text.length() <= LONGEST_HOLDER) {
      return Optional.of(holder(text));
    }
    int named = lastNamed(start, last);
    boolean organisation =
        text.length() > 3
            && WordLists.isOrganisation(text)
            && !WordLists.isGeneric(text)
            && !(last > start + 1
                && isOutside(words.get(start))
                && WordLists.isGeneric(words.text(start + 1, last - 1)));
    if (organisation && (named < last - 1 || words.get(named).isTaggedName())) {
      return Optional.of(Subject.of(topics.names().organisation(text), "organisation", true));
    }
    return named >= 0 ? Optional.of(ofName(start, named, last)) : plain(text, start, last);
  }

  private Subject holder(String text) {
    Name holder = topics.names().named(text);
    topics.learn(holder);
    return Subject.of(holder, "holder", true);
  }

  private int withoutMeasure(int start, int to) {
    int last = to;
    while (last > start + 1
        && (words.get(last - 1).isMeasure()
            || Words.isCodeBracket(words.get(last - 1))
            || WordLists.isMeasureModifier(words.get(last - 1).text()))) {
      last--;
    }
    return last;
  }

  private int lastNamed(int start, int last) {
    int named = -1;
    for (int i = start; i < last; i++) {
      if (named >= 0
          && i == named + 1
          && words.get(i).isName()
          && isPlain(words.get(named), words.get(i))) {
        return named;
      }
      if (words.get(i).opensBracket() && words.partner(i) > i) {
        i = words.partner(i);
      } else if (words.get(i).isName() || isTagged(words.get(i))) {
        named = i;
      }
    }
    return named;
  }

  /** Whether a word cannot belong to the name of an organisation of a common kind: 中国|保险公司, 判决|保险公司. */
  private static boolean isOutside(Word word) {
    return isTagged(word) || word.tag().startsWith("v") || word.tag().startsWith("r");
  }

  private static boolean isTagged(Word word) {
    return word.isTaggedName() || (word.sort() == Word.Sort.WORD && Places.isPlace(word.text()));
  }

  /** 平安资管|KYZ平台: a party before a name of unknown sort owns it. */
  private static boolean isPlain(Word first, Word second) {
    boolean party = first.name().filter(name -> name.sort() == Name.Sort.ORGANISATION).isPresent();
    return party && second.name().filter(name -> name.sort() == Name.Sort.OTHER).isPresent();
  }

  private Optional<Subject> resolve(Word standIn) {
    StandIn sort = standIn.term().standIn().orElseThrow();
    Optional<Subject> topic = topics.current().map(subject -> subject.withRule("stand_in"));
    return switch (sort) {
      case COUNTRY -> Optional.of(Subject.of(Name.of("中国", Name.Sort.PLACE), "stand_in", false));
      case PLATFORM ->
          platform(standIn).map(name -> Subject.of(name, "stand_in", true)).or(() -> topic);
      case BANK ->
          topics.speaker().map(speaker -> Subject.of(speaker, "stand_in", true)).or(() -> topic);
      case FORMER -> topics.saidBefore(1).map(name -> Subject.of(name, "former", true));
      case LATTER -> topics.saidBefore(0).map(name -> Subject.of(name, "latter", true));
      case COMPANY, PLACE, PERSON, THING, ANY -> topic;
    };
  }

  /** 该平台 is the platform named last; 平台 may also be a part of what the sentence is about. */
  private Optional<Name> platform(Word standIn) {
    boolean own = standIn.is("平台") && topics.carried().isPresent();
    return own ? Optional.empty() : topics.lastCalled("平台");
  }

  /** A group with a name in it: the name alone, or with the words that make it a longer one. */
  private Subject ofName(int start, int named, int to) {
    Word word = words.get(named);
    Name name = word.name().orElseGet(() -> Name.of(word.text(), taggedSort(word)));
    String tail = words.text(named, to - 1);
    if (name.sort() == Name.Sort.PLACE) {
      return ofPlace(name, named, to, tail);
    }
    String full = words.text(start, to - 1);
    boolean latin = word.tag().equals("nx");
    if (named > start && (latin || named < to - 1) && topics.isOfKnownHouse(full)) {
      return Subject.of(Name.of(full, Name.Sort.ORGANISATION), "house", true);
    }
    boolean role = words.get(to - 1).isRole() && !words.get(to - 1).is("旗下");
    boolean longer =
        named < to - 1
            && name.sort() != Name.Sort.MARKET
            && (role || WordLists.ending(tail).isPresent());
    return longer
        ? Subject.of(Name.of(tail, name.sort()), "name_phrase", true)
        : Subject.of(name, "name", true);
  }

  private static Name.Sort taggedSort(Word word) {
    if (word.tag().startsWith("ns") || Places.isPlace(word.text())) {
      return Name.Sort.PLACE;
    }
    return word.tag().startsWith("nr") ? Name.Sort.PERSON : Name.Sort.ORGANISATION;
  }

  /**
   * A place is a market or an organisation with what follows it (中国期货市场), and acts where a verb
   * follows.
   */
  private Subject ofPlace(Name place, int named, int to, String tail) {
    if (named < to - 1 && tail.length() <= LONGEST_PRODUCT && topics.occurrences(tail) >= OFTEN) {
      return Subject.of(Name.of(tail, Name.Sort.PRODUCT), "name_phrase", true);
    }
    boolean market =
        WordLists.ending(tail)
            .filter(sort -> sort.equals("market") || sort.equals("sector"))
            .isPresent();
    boolean longer = named < to - 1 && (market || WordLists.isStrongOrganisation(tail));
    Optional<String> within = longer ? Optional.empty() : partyWithin(named, to);
    if (within.isPresent()) {
      return Subject.of(Name.of(within.get(), Name.Sort.MARKET), "name_phrase", true);
    }
    if (longer) {
      return Subject.of(Name.of(tail, Name.Sort.MARKET), "name_phrase", true);
    }
    boolean alone = named == to - 1 && to < words.size();
    boolean exists = alone && words.get(to).isOneOf("有", "共有", "拥有", "存在", "共");
    boolean acts = exists || (alone && words.get(to).isVerb() && !partyActs());
    return Subject.of(place, "place", acts);
  }

  /** 全国碳排放权交易市场|第一履约周期: the market or organisation that a longer phrase begins with. */
  private Optional<String> partyWithin(int named, int to) {
    for (int end = to - 1; end > named + 1; end--) {
      String text = words.text(named, end - 1);
      boolean market = WordLists.ending(text).filter("market"::equals).isPresent();
      if (market || WordLists.isStrongOrganisation(text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence is about a party already: then a place only says where it acts. */
  private boolean partyActs() {
    return topics.carried().filter(subject -> subject.names().get(0).isParty()).isPresent();
  }

  private Optional<Subject> plain(String text, int start, int to) {
    Word last = words.get(to - 1);
    boolean common =
        WordLists.isCommonNoun(text)
            || MetricPhrase.isDeictic(text)
            || WordLists.isCircumstance(last.text());
    boolean noNoun =
        !last.tag().isEmpty()
            && NO_NOUN_TAGS.indexOf(last.tag().charAt(0)) >= 0
            && !last.isFragment();
    if (text.length() < 2 || text.length() > LONGEST || common || last.isMeasure() || noNoun) {
      return Optional.empty();
    }
    Name name = topics.names().named(text);
    if (topics.isOfKnownHouse(text)) {
      return Optional.of(Subject.of(Name.of(text, Name.Sort.ORGANISATION), "house", true));
    }
    int syllables = 0;
    int run = 0;
    for (int i = start; i < to; i++) {
      run = words.get(i).isFragment() ? run + 1 : 0;
      syllables = Math.max(syllables, run);
    }
    boolean sector =
        text.length() > 3 && WordLists.ending(text).filter("sector"::equals).isPresent();
    boolean asks = words.get(start).tag().startsWith("r");
    boolean sure =
        !asks
            && !text.endsWith("化")
            && (syllables > 1
                || sector
                || (syllables == 1 && topics.occurrences(text) > 1 && text.length() >= 3));
    return Optional.of(Subject.of(name, syllables > 0 ? "unknown_name" : "noun_group", sure));
  }
}
