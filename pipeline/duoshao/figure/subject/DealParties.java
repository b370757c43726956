package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NounGroup;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * Finds the party of a deal: who acts, holds or is dealt with, wherever in the clause the text
 * names it.
 */
final class DealParties {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_PERSON = 3;

  private DealParties() {}

  /**
   * 5股被陆股通净卖出: who does it stands behind 被. What a court does with shares is told of their holder:
   * 5股被某法院冻结.
   */
  static Optional<Subject> passive(SubjectSite at) {
    Words words = at.words();
    int i = at.site().figure() + 1;
    while (i < at.site().end() && NounGroup.isNoun(words.get(i))) {
      i++;
    }
    boolean passive = i + 1 < at.site().end() && words.get(i).is("被") && !at.site().hasHead();
    boolean seized =
        passive && at.site().hasBehind("冻结", "轮候冻结", "司法冻结", "查封", "扣押", "拍卖", "划转", "强制执行", "质押");
    if (!passive || seized) {
      return Optional.empty();
    }
    return NounGroup.in(words, i + 1, at.site().end()).stream()
        .findFirst()
        .flatMap(group -> at.reader().read(group).or(() -> actor(at, group)))
        .map(subject -> subject.withRule("passive"));
  }

  /** 机构, 外资: a sort of investor that acts as one. */
  static Optional<Subject> actor(SubjectSite at, NounGroup group) {
    String text = at.words().text(group.from(), group.to() - 1);
    return WordLists.isActor(text)
        ? Optional.of(Subject.of(Name.of(text, Name.Sort.OTHER), "actor", true))
        : Optional.empty();
  }

  /** The holder named behind its share: 持股5%以上股东、董事李某. */
  static Optional<Subject> holderBehind(SubjectSite at) {
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
            || words.get(i).isOneOf("以上", "之一"))) {
      role |= words.get(i).isRole();
      i++;
    }
    if (!role) {
      return holderOfClause(at);
    }
    int end = i;
    while (end < words.size()
        && end - i < LONGEST_NAME
        && (NounGroup.isNoun(words.get(end))
            || words.get(end).isFragment()
            || (end == i && NounGroup.isNoun(words.get(Math.min(end + 1, words.size() - 1)))))
        && !words.get(end).isTitle()
        && !words.get(end).isOneOf("通知", "函告", "拟", "计划", "将")) {
      end++;
    }
    boolean deed =
        i < words.size()
            && (NamelessHolder.isDeal(words.get(i)) || WordLists.isDealManner(words.get(i).text()));
    if (end == i || deed || words.get(i).is("及其")) {
      return Optional.empty();
    }
    Name holder = at.topics().names().named(words.text(i, end - 1));
    at.topics().learn(holder);
    return Optional.of(Subject.of(holder, "holder_behind", true));
  }

  /** 持有某公司9%股份的|某某资本: whom a clause describes that begins with what it holds. */
  private static Optional<Subject> holderOfClause(SubjectSite at) {
    Words words = at.words();
    int first = words.skipAhead(at.site().start(), at.site().figure());
    if (!words.get(first).isOneOf("持有", "持股", "合计持有", "共持有")) {
      return Optional.empty();
    }
    int i = at.site().figure() + 1;
    while (i < at.site().end()
        && (words.get(i).isMeasure() || words.get(i).isOneOf("以上", "股", "股份", "股权", "股票"))) {
      i++;
    }
    boolean describes = i + 1 < at.site().end() && words.get(i).isDe();
    int name = i + 1;
    return describes
        ? NounGroup.in(words, name, at.site().end()).stream()
            .findFirst()
            .filter(group -> group.from() == name)
            .flatMap(at.reader()::read)
            .filter(Subject::isSure)
        : Optional.empty();
  }

  /** The party right before the verb of the frame, whatever stands before it: 办理了控股股东李某持有公司股份. */
  static Optional<Subject> agent(SubjectSite at) {
    Words words = at.words();
    int start = at.site().start();
    int verb = Math.min(at.frame().subjectEnd(), at.site().figure() - 1);
    while (verb > start && !words.get(verb).isVerb() && !words.get(verb).is("持股")) {
      verb--;
    }
    if (verb <= start) {
      return Optional.empty();
    }
    Optional<Subject> buyer =
        at.site().series().size() > 1
            ? Optional.empty()
            : new PassiveAgent(words, at.topics(), at.reader()).buyer(start, at.site().figure());
    if (buyer.isPresent()) {
      return buyer;
    }
    Optional<Subject> seller = PassiveAgent.seller(words, at.topics(), start, verb);
    if (seller.isPresent()) {
      return seller;
    }
    int last = words.skipSmall(verb - 1, start);
    Optional<Subject> cut =
        NamelessHolder.isDeal(words.get(verb)) ? personBehindRole(at, last) : Optional.empty();
    if (cut.isPresent()) {
      return cut;
    }
    int from = nounsStart(words, last + 1, start);
    boolean by = from > start && words.get(from - 1).is("由");
    if (from > last || last < start || (!by && isGoverned(words, from, start))) {
      return Optional.empty();
    }
    if (isSold(at, from)) {
      return Optional.empty();
    }
    boolean afterRole = from > start && words.get(from - 1).isRole();
    boolean several = words.get(from).isRole() && from > start && words.get(from - 1).isJoint();
    if (several) {
      return Optional.empty(); // 实控人李某及|一致行动人张某: the last of them
    }
    boolean acts = by || afterRole || words.get(last).isTitle();
    if (!acts && !leadsToHolder(words, from, last)) {
      return Optional.empty();
    }
    Optional<Subject> party = at.reader().item(from, last + 1);
    return party.isPresent()
            && party.get().isSure()
            && (acts || party.get().rule().equals("holder"))
        ? party
        : Optional.empty();
  }

  /** 控股股东|某集团, 被告人|李某, 李某|先生: whether a word says of the one beside it what he is. */
  private static boolean leadsToHolder(Words words, int from, int last) {
    for (int i = from; i <= last; i++) {
      Word word = words.get(i);
      if (word.isRole() || word.isTitle() || WordLists.isLitigant(word.text())) {
        return true;
      }
    }
    return false;
  }

  /** 股东|李|再|荣: the two or three syllables of a person between a role and what he does. */
  private static Optional<Subject> personBehindRole(SubjectSite at, int last) {
    Words words = at.words();
    int role = last;
    while (role > at.site().start() && last - role < LONGEST_PERSON && !words.get(role).isRole()) {
      role--;
    }
    boolean cut = role < last && words.get(role).isRole() && areSyllables(words, role + 1, last);
    String text = cut ? words.text(role + 1, last) : "";
    boolean person = text.length() > 1 && WordLists.isSurname(text.substring(0, 1));
    if (!person) {
      return Optional.empty();
    }
    Name holder = at.topics().names().person(text);
    at.topics().learn(holder);
    return Optional.of(Subject.of(holder, "holder", true));
  }

  private static boolean areSyllables(Words words, int from, int last) {
    for (int i = from; i <= last; i++) {
      boolean syllable = words.get(i).sort() == Word.Sort.WORD && words.get(i).text().length() == 1;
      if (!syllable || words.get(i).isMood() || words.get(i).isJoint()) {
        return false;
      }
    }
    return from < last;
  }

  /**
   * Where the nouns and syllables begin that stand before {@code end}, not before {@code start}.
   */
  private static int nounsStart(Words words, int end, int start) {
    int from = end;
    while (from > start
        && (NounGroup.isNoun(words.get(from - 1)) || words.get(from - 1).isFragment())) {
      from--;
    }
    return from;
  }

  /** 向|控股股东某集团及关联方|某投资: whether a preposition governs the party or the row that it ends. */
  private static boolean isGoverned(Words words, int party, int start) {
    int at = party - 1;
    while (at > start
        && (NounGroup.isNoun(words.get(at))
            || words.get(at).isJoint()
            || words.get(at).isFragment())) {
      at--;
    }
    return at >= start && words.get(at).isPreposition();
  }

  /** 收购|李某持有的某公司30%的股权: who holds what another buys does not act. */
  private static boolean isSold(SubjectSite at, int holder) {
    for (int i = at.site().start(); i < holder; i++) {
      if (at.words().get(i).isOneOf("收购", "购买", "受让", "买入", "购入")) {
        return true;
      }
    }
    return false;
  }

  /** 收购某公司30%的股权 where nobody is known to buy: the company whose equity it is. */
  static Optional<Subject> target(SubjectSite at) {
    boolean equity = at.site().isKind(Kind.PERCENT) && at.site().nounBehind().contains("股权");
    boolean held = at.frame().metric().startsWith("持有"); // 公司以其持有的某公司100%股权
    if (!equity || held || !at.site().hasHead() || at.site().headWord().isVerb()) {
      return Optional.empty();
    }
    int head = at.site().head();
    int from = nounsStart(at.words(), head, at.site().start());
    return at.reader().item(from, head + 1).map(subject -> subject.withRule("target"));
  }

  /** 某某证券上调某某汽车目标价: the stock that is rated, not who rates it. */
  static Optional<Subject> rated(SubjectSite at) {
    Optional<Name> stock =
        Rating.stock(at.words(), at.site().start(), at.site().figure(), at.reader());
    return stock.isPresent() && Rating.isJudged(stock.get())
        ? Optional.of(Subject.of(stock.get(), "rated", stock.get().isParty()))
        : Optional.empty();
  }

  /**
   * 拟设立全资子公司某某材料有限公司，注册资本为5亿元: the company that a clause before founds; the text is not on about
   * it.
   */
  static Optional<Subject> founded(SubjectSite at) {
    Words words = at.words();
    if (!at.frame().metric().startsWith("注册资")) {
      return Optional.empty();
    }
    for (int i = at.site().start() - 1; i >= 0 && !words.get(i).isMark("。；;"); i--) {
      if (words.get(i).isOneOf("设立", "成立", "组建", "新设", "投资设立", "出资设立")) {
        String company = company(words, i + 1, words.clauseEnd(i));
        return company.isEmpty()
            ? Optional.empty()
            : Optional.of(Subject.of(at.topics().names().organisation(company), "founded", false));
      }
    }
    return Optional.empty();
  }

  /** 全资子公司|某某材料有限公司（简称…）: what ends as a company does behind the roles; empty if nothing. */
  private static String company(Words words, int from, int to) {
    int first = from;
    while (first < to && (words.get(first).isRole() || words.get(first).isOneOf("了", "的", "一家"))) {
      first++;
    }
    for (int end = Math.min(to, first + LONGEST_NAME * 2); end > first; end--) {
      String text = words.text(first, end - 1);
      boolean unnamed = text.endsWith("公司") && text.length() > 2; // 新公司, 合资公司
      if (unnamed || Organisations.isStrongOrganisation(text)) {
        return text;
      }
    }
    return "";
  }
}
