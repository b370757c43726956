package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NamedWord;
import duoshao.figure.site.NounGroup;
import duoshao.lexicon.BesideNames;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.Term.StandIn;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;

/**
 * Reads a noun group as a subject: 公司控股股东、实际控制人李某 is 李某; 中国的甲和韩国的乙 is 甲、乙; 公司 stands for the topic.
 */
public final class SubjectReader {
  private static final int LONGEST_HOLDER = 20;
  private static final WordSet DEMONSTRATIVES = WordSet.of("该", "这", "此", "上述");

  private final Words words;
  private final Topics topics;
  private final StandIns standIns;
  private final NamelessHolder holders;
  private final NamedGroup namedGroups;
  private final UnnamedGroup unnamedGroups;
  private final NameExtent extent;
  private final JointGroup jointGroups;

  public SubjectReader(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
    this.standIns = new StandIns(words, topics);
    this.holders = new NamelessHolder(words, topics);
    this.namedGroups = new NamedGroup(words, topics);
    this.unnamedGroups = new UnnamedGroup(words, topics);
    this.extent = new NameExtent(words);
    this.jointGroups = new JointGroup(words, this);
  }

  /** Whom the text has spoken of. */
  Topics topics() {
    return topics;
  }

  /** The subject that a group names, if it names one. */
  Optional<Subject> read(NounGroup group) {
    for (int i = group.from() + 1; i + 1 < group.to(); i++) {
      boolean unnamed = words.get(i - 1).isRole() && i + 2 < group.to();
      if (words.get(i).is("及其") && !unnamed) {
        return head(group.from(), i, words.get(i + 1).isRole());
      }
    }
    return jointGroups.read(group);
  }

  /** 某某投资|及其|一致行动人: who has others beside it is a party, known or not. */
  private Optional<Subject> head(int from, int to, boolean hasRetinue) {
    Optional<Subject> found = item(from, to);
    boolean sure = found.filter(s -> s.isSure() && s.names().get(0).isParty()).isPresent();
    int start = to;
    while (start > from && !words.get(start - 1).isRole() && !words.get(start - 1).isDe()) {
      start--;
    }
    String text = start < to ? words.text(start, to - 1) : "";
    boolean names =
        text.length() >= 2
            && text.length() <= LONGEST_HOLDER
            && !words.get(start).isStandIn()
            && !Organisations.isGeneric(text);
    return sure || !hasRetinue || !names ? found : Optional.of(holder(text));
  }

  /** One item of a group: what follows its last 的, role, class noun or stand-in. */
  Optional<Subject> item(int first, int behind) {
    int from = first;
    while (from + 1 < behind
        && (BesideNames.isBefore(words.get(from).text()) || isAllGreat(from))) {
      from++;
    }
    int to = behind;
    while (to > from + 1 && BesideNames.isBehind(words.get(to - 1).text())) {
      to--;
    }
    return isCurrencyOfFigure(behind - 1) ? Optional.empty() : within(from, to);
  }

  /** 各|大|百亿私募: all of them that are great. */
  private boolean isAllGreat(int at) {
    return words.get(at).is("大") && at > 0 && words.get(at - 1).is("各");
  }

  private Optional<Subject> within(int from, int to) {
    int start = from;
    int behindRole = from;
    int standIn = -1;
    boolean role = false;
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (i + 1 < to && word.isPassive()) {
        return new PassiveAgent(words, topics, this).read(from, i, to);
      }
      if (word.is("旗下") && i > from && isDeal(words.get(i - 1))) {
        return Optional.empty(); // 投资|旗下偏股型基金
      }
      boolean owner =
          word.isDe()
              && (words.get(to - 1).isMeasure() || NamedWord.lastIn(words, from, i) >= 0)
              && NamedWord.lastIn(words, i + 1, to) < 0;
      if (owner) {
        return item(from, i);
      }
      if (Speakers.isOffice(words, from, i)) {
        return item(from, i);
      }
      if (i == start && i + 1 < to && word.tag().equals("r") && words.get(i + 1).isStandIn()) {
        start = i + 1;
      } else if (word.isStandIn() && i == start) {
        standIn = i;
        start = i + 1;
      } else if (word.isDe()
          || ((word.is("之") || word.is("之一")) && !isInName(i, from, to))
          || word.isRole()
          || (word.is("兼") && role)
          || word.isMark("—")
          || isTrustee(i, from, to)
          || (i == start && i + 1 < to && isLitigant(i, from))
          || isClassNoun(i, start, to)) {
        role = word.isRole() || word.is("兼") || (isLitigant(i, from) && isPerson(i + 1, to));
        start = i + 1;
        behindRole = role ? start : behindRole;
      }
    }
    boolean deed = start < to && WordLists.isDealManner(words.get(start).text());
    if (role && (deed || (start + 1 == to && isNoHolder(words.get(start))))) {
      return named(from, behindRole, false);
    }
    if (start >= to) {
      return role ? ofRole(from, to) : standIn < 0 ? Optional.empty() : standIns.resolve(standIn);
    }
    boolean ofCountry = standIn >= 0 && isCountry(words.get(standIn));
    if (ofCountry && words.get(start - 1).isDe() && NamedWord.lastIn(words, start, to) < 0) {
      return standIns.resolve(standIn);
    }
    return words.get(start).isAmong(DEMONSTRATIVES)
        ? standIns.demonstrative(start, to)
        : named(start, to, role);
  }

  /** 公司|董事长, 岳麓投资|控股股东: a group that ends in a role. */
  private Optional<Subject> ofRole(int from, int to) {
    Optional<Subject> found = holders.ofTopic(from, to);
    if (found.isEmpty() && !isRolesOnly(from, to)) {
      found = named(from, to, false);
    }
    return found.isEmpty() ? holders.ofUnknownFirm(from, to) : found;
  }

  /** 某某投资有限公司|-|某某合伙企业: who keeps what the one behind the dash holds. */
  private boolean isTrustee(int dash, int from, int to) {
    if (!words.get(dash).isMark("-－") || dash == from || dash + 1 == to) {
      return false;
    }
    String keeper = words.get(dash - 1).text();
    String owner = words.text(dash + 1, to - 1);
    return (keeper.endsWith("公司") || keeper.endsWith("银行"))
        && (owner.endsWith("基金") || owner.contains("合伙企业"));
  }

  /** 许|瑞, 陈怡: two or three syllables that begin with a family name. */
  private boolean isPerson(int from, int to) {
    String text = to > from ? words.text(from, to - 1) : "";
    boolean cut = to > from + 1 && (text.length() == 2 || text.length() == 3);
    return cut && WordLists.isSurname(text.substring(0, 1));
  }

  /** 投资, 申购, 出售: what follows it is dealt with and does nothing. */
  private static boolean isDeal(Word word) {
    return word.tag().startsWith("v") && word.text().length() > 1 && !word.isName();
  }

  /** 子公司|潜|之|龙: a syllable between two of a name that a role leads up to. */
  private boolean isInName(int i, int from, int to) {
    return i > from + 1
        && i + 1 < to
        && words.get(i - 2).isRole()
        && words.get(i - 1).text().length() == 1
        && words.get(i + 1).text().length() == 1;
  }

  /** 旗下|控股子公司: what is somebody's and has no name. */
  private boolean isRolesOnly(int from, int to) {
    int at = from;
    while (at < to && words.get(at).isRole()) {
      at++;
    }
    return at == to && to > from + 1;
  }

  private static boolean isCountry(Word standIn) {
    return standIn.isStandIn() && standIn.term().standIn().get() == StandIn.COUNTRY;
  }

  /** 被告|某某公司, 被告|单位|某某公司: what a court calls the party whose name follows. */
  private boolean isLitigant(int i, int from) {
    return WordLists.isLitigant(words.get(i).text())
        || (i > from
            && words.get(i).isOneOf("单位", "人")
            && WordLists.isLitigant(words.get(i - 1).text()));
  }

  /** 股东|大宗 (减持), 高管|违规 (交易): what no party is called. */
  private static boolean isNoHolder(Word word) {
    boolean plain =
        word.sort() == Word.Sort.WORD
            && word.text().length() > 1
            && !word.tag().isEmpty()
            && "vdba".indexOf(word.tag().charAt(0)) >= 0;
    return plain || word.isMeasure() || WordLists.isCommonNoun(word.text());
  }

  /** 电商平台|锐锢商城: a stand-in inside a group says what the name behind it is. */
  private boolean isClassNoun(int i, int start, int to) {
    return words.get(i).isStandIn()
        && i > start
        && i + 1 < to
        && extent.withoutMeasure(i + 1, to) > i + 1;
  }

  /** 赔偿人民币约3.9万元: what the figure is counted in. */
  private boolean isCurrencyOfFigure(int last) {
    return words.get(last).is("人民币")
        && last + 1 < words.size()
        && (words.get(last + 1).isFigure() || words.get(last + 1).isBound());
  }

  private Optional<Subject> named(int from, int to, boolean isRole) {
    Optional<Name> first = from < to - 1 ? words.get(from).name() : Optional.empty();
    boolean market = first.isPresent() && first.get().sort() == Name.Sort.MARKET;
    int start = market && !words.get(from + 1).isMeasure() ? from + 1 : from;
    start += start > from && start + 1 < to && words.get(start).is("市场") ? 1 : 0;
    int last = extent.end(start, to, isRole);
    boolean titled = last > start + 1 && words.get(last - 1).isTitle();
    last = titled ? last - 1 : last;
    String text = words.text(start, last - 1);
    boolean verb = last == start + 1 && words.get(start).isVerb();
    if (((isRole && !verb) || titled) && text.length() >= 2 && text.length() <= LONGEST_HOLDER) {
      return Optional.of(holder(text));
    }
    boolean judged =
        last > start + 1
            && words.get(last - 1).isStandIn()
            && (words.get(last - 2).isOneOf(FusedOwner.VERDICTS) || isDoneTo(start, last - 1));
    if (judged) {
      return standIns.resolve(last - 1); // 法院判决|公司, 影响|公司
    }
    int named = NamedWord.lastIn(words, start, last);
    boolean organisation =
        text.length() > 3
            && Organisations.isOrganisation(text)
            && !Organisations.isGeneric(text)
            && !(last > start + 1
                && isOutside(words.get(start))
                && Organisations.isGeneric(words.text(start + 1, last - 1)));
    if (organisation && (named < last - 1 || words.get(named).isTaggedName())) {
      return Optional.of(Subject.of(topics.names().organisation(text), "organisation", true));
    }
    return named >= 0
        ? Optional.of(namedGroups.read(start, named, last))
        : unnamedGroups.read(text, start, last);
  }

  /** 影响|公司, 我们|额外|给予|公司: whether what stands before a stand-in is a verb and names nothing. */
  private boolean isDoneTo(int start, int standIn) {
    Word verb = words.get(standIn - 1);
    boolean alone = start == standIn - 1 || words.get(start).tag().startsWith("rr");
    return alone
        && words.get(standIn).is("公司")
        && verb.text().length() > 1
        && verb.tag().startsWith("v")
        && !Organisations.isGeneric(verb.text() + "公司");
  }

  /** Who holds, by the name that a role leads up to. */
  Subject holder(String text) {
    Name holder = topics.names().named(text);
    topics.learn(holder);
    return Subject.of(holder, "holder", true);
  }

  /**
   * Whether a word cannot belong to the name of an organisation of a common kind: 中国|保险公司, 判决|保险公司.
   */
  private static boolean isOutside(Word word) {
    return NamedWord.isTagged(word) || word.tag().startsWith("v") || word.tag().startsWith("r");
  }
}
