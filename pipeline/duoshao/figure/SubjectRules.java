package duoshao.figure;

import duoshao.lexicon.Places;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that find whom a figure is about, in the order in which they are tried; the first
 * decides.
 */
final class SubjectRules {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_LABEL = 14;

  static final List<SubjectRule> ALL =
      List.of(
          new SubjectRule(
              "before_bracket",
              SubjectRules::beforeBracket,
              List.of("“月月盈”（⟦10%⟧）受到欢迎 → 月月盈"),
              List.of("“月月盈”收益率为⟦10%⟧")),
          new SubjectRule(
              "passive",
              SubjectRules::passive,
              List.of("另外⟦5股⟧被陆股通净卖出 → 陆股通"),
              List.of("陆股通净卖出⟦5股⟧")),
          new SubjectRule(
              "holder_behind",
              SubjectRules::holderBehind,
              List.of("持股⟦5%⟧以上股东、董事周新明的通知 → 周新明"),
              List.of("周新明持股⟦5%⟧以上")),
          new SubjectRule(
              "agent",
              SubjectRules::agent,
              List.of("某银行办理了控股股东周新明先生持有公司⟦500万股⟧股份的解除质押手续 → 周新明"),
              List.of("周新明持有公司股份⟦500万股⟧")),
          new SubjectRule(
              "fused",
              SubjectRules::fused,
              List.of("工信部：机械行业增加值同比增长⟦10%⟧ → 机械行业"),
              List.of("机械行业去年增长⟦10%⟧")),
          new SubjectRule(
              "clause",
              SubjectRules::clause,
              List.of("宁德时代营业收入⟦3亿元⟧ → 宁德时代"),
              List.of("宁德时代公告，营业收入为⟦3亿元⟧")),
          new SubjectRule(
              "outer",
              SubjectRules::outer,
              List.of("星海资本发出清仓信号（持股⟦3.63%⟧） → 星海资本"),
              List.of("星海资本持股⟦3.63%⟧")),
          new SubjectRule(
              "carried",
              SubjectRules::carried,
              List.of("宁德时代公告，营业收入为⟦3亿元⟧ → 宁德时代"),
              List.of("宁德时代营业收入⟦3亿元⟧")),
          new SubjectRule(
              "target",
              SubjectRules::target,
              List.of("本次收购岳麓科技⟦30%⟧的股权 → 岳麓科技"),
              List.of("星海资本收购岳麓科技⟦30%⟧的股权")),
          new SubjectRule(
              "only_party",
              SubjectRules::onlyParty,
              List.of("同意为岳麓科技提供⟦3亿元⟧担保 → 岳麓科技"),
              List.of("岳麓科技提供⟦3亿元⟧担保")),
          new SubjectRule(
              "title_place",
              at -> at.topics().place(),
              List.of("长沙出台新政\n将提供⟦3项⟧支持 → 长沙"),
              List.of("岳麓科技提供⟦3项⟧支持")));

  private SubjectRules() {}

  /** 月薪投（10%）: the bracket holds nothing before the figure that could be a subject. */
  private static Optional<Subject> beforeBracket(SubjectSite at) {
    Words words = at.words();
    int start = at.site().start();
    boolean bracketed =
        start > 1 && words.get(start - 1).opensBracket() && at.frame().owner().isEmpty();
    if (!bracketed || at.site().hasHead()) {
      return Optional.empty();
    }
    Optional<Name> name = words.get(start - 2).name();
    return name.map(found -> Subject.of(found, "before_bracket", true))
        .or(() -> label(at, start - 2).map(found -> Subject.of(found, "label", false)));
  }

  /** 优选计划30天（6.5%）、定期45天（7%）: what a bracket that holds only its figure belongs to. */
  private static Optional<Name> label(SubjectSite at, int last) {
    Words words = at.words();
    boolean alone =
        at.site().figure() == at.site().start()
            && at.site().figure() + 1 == at.site().end()
            && at.site().isKind(Kind.PERCENT);
    int from = last + 1;
    while (alone
        && from > 0
        && !words.get(from - 1).isJoint()
        && words.get(from - 1).sort() != Word.Sort.MARK) {
      from--;
    }
    boolean joint = from > 0 && words.get(from - 1).isJoint();
    String text = from <= last ? words.text(from, last) : "";
    boolean usable = joint && text.length() >= 2 && text.length() <= LONGEST_LABEL;
    return usable && !words.get(last).isMeasure() && !words.get(last).isFigure()
        ? Optional.of(at.topics().names().named(text))
        : Optional.empty();
  }

  /** 5股被陆股通净卖出: who does it stands behind 被. */
  private static Optional<Subject> passive(SubjectSite at) {
    Words words = at.words();
    int i = at.site().figure() + 1;
    while (i < at.site().end() && NounGroup.isNoun(words.get(i))) {
      i++;
    }
    boolean passive = i + 1 < at.site().end() && words.get(i).is("被") && !at.site().hasHead();
    if (!passive) {
      return Optional.empty();
    }
    return NounGroup.in(words, i + 1, at.site().end()).stream()
        .findFirst()
        .flatMap(group -> at.reader().read(group).or(() -> actor(at, group)))
        .map(subject -> subject.withRule("passive"));
  }

  /** 机构, 外资: a sort of investor that acts as one. */
  private static Optional<Subject> actor(SubjectSite at, NounGroup group) {
    String text = at.words().text(group.from(), group.to() - 1);
    return WordLists.isActor(text)
        ? Optional.of(Subject.of(Name.of(text, Name.Sort.OTHER), "actor", true))
        : Optional.empty();
  }

  /** The holder named behind its share: 持股5%以上股东、董事李某. */
  private static Optional<Subject> holderBehind(SubjectSite at) {
    if (!at.site().isKind(Kind.PERCENT)) {
      return Optional.empty();
    }
    Words words = at.words();
    int i = at.site().figure() + 1;
    boolean role = false;
    while (i < words.size()
        && (words.get(i).isRole()
            || words.get(i).isDe()
            || words.get(i).isJoint()
            || words.get(i).is("以上"))) {
      role |= words.get(i).isRole();
      i++;
    }
    int end = i;
    while (end < words.size()
        && end - i < LONGEST_NAME
        && (NounGroup.isNoun(words.get(end)) || words.get(end).isFragment())
        && !words.get(end).isOneOf("通知", "函告")) {
      end++;
    }
    if (!role || end == i) {
      return Optional.empty();
    }
    Name holder = at.topics().names().named(words.text(i, end - 1));
    at.topics().learn(holder);
    return Optional.of(Subject.of(holder, "holder_behind", true));
  }

  /** The party right before the verb of the frame, whatever stands before it: 办理了控股股东李某持有公司股份. */
  private static Optional<Subject> agent(SubjectSite at) {
    Words words = at.words();
    int start = at.site().start();
    int verb = Math.min(at.frame().subjectEnd(), at.site().figure() - 1);
    while (verb > start && !words.get(verb).isVerb()) {
      verb--;
    }
    if (verb <= start) {
      return Optional.empty();
    }
    int last = words.skipSmall(verb - 1, start);
    int from = last + 1;
    while (from > start
        && (NounGroup.isNoun(words.get(from - 1)) || words.get(from - 1).isFragment())) {
      from--;
    }
    if (from > last || last < start || (from > start && words.get(from - 1).isPreposition())) {
      return Optional.empty();
    }
    boolean afterRole = from > start && words.get(from - 1).isRole();
    boolean person = words.get(last).isTitle();
    return at.reader()
        .item(from, last + 1)
        .filter(
            subject ->
                subject.isSure() && (person || afterRole || subject.rule().equals("holder")));
  }

  /** The owner that stands fused with the metric, unless a party acts and the owner is none. */
  private static Optional<Subject> fused(SubjectSite at) {
    if (at.frame().owner().isEmpty()) {
      return Optional.empty();
    }
    String owner = at.frame().owner().get();
    boolean place = Places.isPlace(owner);
    boolean acting =
        at.topics()
            .carried()
            .map(subject -> subject.names().get(0))
            .filter(name -> name.isParty())
            .isPresent();
    if (acting && !isHolder(at, owner) && (place || !isParty(owner, at.topics()))) {
      return Optional.empty();
    }
    return Optional.of(Subject.of(at.topics().names().named(owner), "fused", !place));
  }

  /** 控股子公司|江门新材: what follows a role is a party. */
  private static boolean isHolder(SubjectSite at, String owner) {
    Words words = at.words();
    for (int i = at.site().start(); i + 1 < at.site().figure(); i++) {
      if (words.get(i).isRole() && words.text(i + 1, at.site().figure() - 1).startsWith(owner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParty(String text, Topics topics) {
    Name.Sort sort = topics.names().named(text).sort();
    return sort != Name.Sort.OTHER
        || WordLists.isActor(text)
        || WordLists.ending(text).filter(ending -> !ending.equals("sector")).isPresent()
        || topics.isOfKnownHouse(text);
  }

  /**
   * The clause's own subject: the first group of nouns before its verb, a sure one rather than
   * another.
   */
  private static Optional<Subject> clause(SubjectSite at) {
    List<NounGroup> groups = at.groups();
    Optional<Subject> found =
        groups.isEmpty() || !groups.get(0).isFree() ? Optional.empty() : actor(at, groups.get(0));
    found = found.or(() -> ofGroups(groups, at.reader()));
    boolean known = at.topics().carried().isPresent();
    return found.filter(
        subject -> subject.isSure() || !known || acts(at, groups) || isEnumerated(at, subject));
  }

  /** 公募、私募分别带来3000亿、2000亿: as many subjects as figures. */
  private static boolean isEnumerated(SubjectSite at, Subject subject) {
    int size = at.site().series().size();
    return size > 1 && subject.names().size() == size;
  }

  /** Whether a single common noun does what the verb right behind it says: 机构|净买入. */
  private static boolean acts(SubjectSite at, List<NounGroup> groups) {
    int verb = at.frame().subjectEnd();
    NounGroup last = groups.get(groups.size() - 1);
    boolean governs = verb < at.site().figure() && at.words().get(verb).isVerb();
    return governs
        && groups.size() == 1
        && last.isFree()
        && at.words().skipSmall(verb - 1, at.site().start()) == last.to() - 1;
  }

  /**
   * The subject that the free ones of some groups name; behind a verb of saying rather than before
   * it.
   */
  static Optional<Subject> ofGroups(List<NounGroup> groups, SubjectReader reader) {
    Optional<Subject> found = Optional.empty();
    boolean foundSaid = false;
    for (NounGroup group : groups) {
      Optional<Subject> subject = group.isFree() ? reader.read(group) : Optional.empty();
      boolean betterSure =
          subject.isPresent() && subject.get().isSure() && group.isSaid() && !foundSaid;
      if (subject.isPresent() && (found.isEmpty() || !found.get().isSure() || betterSure)) {
        found = subject;
        foundSaid = group.isSaid();
      }
    }
    return found;
  }

  /** The clause around a bracket is about whom the bracket is about. */
  private static Optional<Subject> outer(SubjectSite at) {
    Words words = at.words();
    int open = at.start() - 1;
    while (open >= 0 && !(words.get(open).opensBracket() && words.partner(open) > at.start())) {
      if (words.get(open).closesBracket() && words.partner(open) >= 0) {
        open = words.partner(open);
      }
      open--;
    }
    return open <= 0
        ? Optional.empty()
        : ofGroups(NounGroup.in(words, words.clauseStart(open), open), at.reader())
            .filter(subject -> subject.isSure() || at.topics().carried().isEmpty());
  }

  /** 收购某公司30%的股权 where nobody is known to buy: the company whose equity it is. */
  private static Optional<Subject> target(SubjectSite at) {
    boolean equity = at.site().isKind(Kind.PERCENT) && at.site().nounBehind().contains("股权");
    if (!equity || !at.site().hasHead()) {
      return Optional.empty();
    }
    int head = at.site().head();
    int from = head;
    while (from > at.site().start()
        && (NounGroup.isNoun(words(at, from - 1)) || words(at, from - 1).isFragment())) {
      from--;
    }
    return at.reader().item(from, head + 1).map(subject -> subject.withRule("target"));
  }

  /** Where nobody acts, the one party that the clause names, or the sentence: 同意为岳麓科技提供3亿元担保. */
  private static Optional<Subject> onlyParty(SubjectSite at) {
    Set<Name> inClause = parties(at.words(), at.site().start(), at.site().end());
    Set<Name> parties = inClause.isEmpty() ? partiesNear(at) : inClause;
    return parties.size() == 1
        ? Optional.of(Subject.of(parties.iterator().next(), "only_party", false))
        : Optional.empty();
  }

  private static Set<Name> partiesNear(SubjectSite at) {
    int figure = at.site().figure();
    return parties(
        at.words(),
        Math.max(0, figure - Words.REACH),
        Math.min(at.words().size(), figure + Words.REACH));
  }

  private static Set<Name> parties(Words words, int from, int to) {
    Set<Name> parties = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      words.get(i).name().filter(Name::isParty).ifPresent(parties::add);
    }
    return parties;
  }

  private static Word words(SubjectSite at, int index) {
    return at.words().get(index);
  }

  private static Optional<Subject> carried(SubjectSite at) {
    return at.topics().carried().map(subject -> subject.withRule("carried"));
  }

  /**
   * What moves a price: everything from the head of the clause to the first small word or
   * preposition.
   */
  static Optional<Subject> mover(SubjectSite at) {
    return new MoverReader(at.words(), at.topics())
        .read(at.site().start(), at.frame().subjectEnd());
  }

  /** What stands right before a parallel figure. */
  static Optional<Subject> parallel(SubjectSite at) {
    return new MoverReader(at.words(), at.topics()).read(at.site().start(), at.site().figure());
  }

  /** Whether a word ends the name of what moves. */
  static boolean endsMover(Word word, boolean begun) {
    boolean adverb = begun && word.isAdverb() && word.term().link().isPresent();
    return word.isPreposition()
        || word.isPeriod()
        || word.isBound()
        || adverb
        || word.isOneOf("也", "则");
  }
}
