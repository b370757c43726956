package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.SourceWords;
import duoshao.lexicon.SpeakerWords;
import duoshao.lexicon.Term.Verb;
import duoshao.naming.Name;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;

/**
 * Tells who is spoken of from who speaks: a person and an authority speak of others, an authority
 * that has a place of that place, a company of itself.
 *
 * <pre>
 * 西班牙卫生部表示        西班牙 is what the sentence is about
 * 工信部：               nobody is
 * 宁德时代表示           宁德时代 is
 * 预计|美联储将加息       美联储 is: it is spoken of
 * </pre>
 */
final class Speakers {
  /** 能源局, 发改委; a longer one may begin with a place that no list knows: 江城统计局. */
  private static final int LONGEST_OFFICE = 3;

  /** What a house is called that looks into others. */
  private static final String[] RESEARCHERS = {
    "机构", "研究机构", "调研机构", "调查机构", "咨询机构", "调查公司", "研究公司", "咨询公司", "调研公司", "事务所", "会计师事务所"
  };

  /** What stands behind the name of a paper. */
  private static final WordSet REPORTING = WordSet.of("记者", "研究员", "讯", "报道", "注意到", "了解到");

  private final Words words;
  private final Topics topics;

  Speakers(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /**
   * 某证券分析师张三：, 张三对资金面进行预测: a person who speaks is no topic; an authority speaks of its country:
   * 西班牙卫生部表示.
   */
  void hear(Subject subject, int from, int to) {
    boolean speaks = to < words.size() && words.get(to).isMark(":：");
    for (int i = from; i < to && !speaks; i++) {
      speaks = words.get(i).says();
    }
    Name speaker = subject.names().get(0);
    if (isPress(subject, from, to)) {
      topics.hear(speaker);
      return;
    }
    if (!speaks) {
      topics.set(subject);
      return;
    }
    boolean says = says(from, to);
    boolean analyst = isAnalyst(subject, from, to);
    Optional<Name> firm = says && !analyst ? firmOf(speaker, from, to) : Optional.empty();
    if (firm.isPresent()) {
      topics.hear(speaker);
      topics.set(Subject.of(firm.get(), "spokesman", true));
      return;
    }
    boolean person =
        subject.names().stream().anyMatch(name -> name.sort() == Name.Sort.PERSON)
            || (says && speaker.hasFormOfPerson()) // 连大海表示
            || analyst
            || isHouse(speaker, from, to)
            || (says && isResearcher(subject, from, to))
            || (to < words.size() && topics.judges(speaker, words.get(to).span().start()));
    boolean ofOthers =
        person || ofCountry(speaker) || (!isSpokenOf(speaker, from, to) && speaksOfOthers(speaker));
    if (!ofOthers) {
      topics.set(subject);
    }
    if (person) {
      topics.hear(speaker, officeOf(speaker, from, to));
    }
  }

  /** 江城商报|记者|注意到, 《|岳麓看市|》|的|报道: a paper or its reporter, known or not. */
  private boolean isPress(Subject subject, int from, int to) {
    String name = subject.text();
    for (int i = from; i + 1 < to; i++) {
      if (name.endsWith(words.get(i).text())) {
        int next = i + 1;
        while (next + 1 < to && (words.get(next).isMark("》") || words.get(next).isDe())) {
          next++;
        }
        if (words.get(i).is("记者") || words.get(next).isAmong(REPORTING)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 发改委|某某局|局长|李云卿: the authority that is named before a person who speaks. */
  private Optional<Name> officeOf(Name speaker, int from, int to) {
    for (int i = from; i < to && !speaker.canonical().startsWith(words.get(i).text()); i++) {
      Optional<Name> name = words.get(i).name();
      if (name.filter(n -> n.sort() == Name.Sort.AUTHORITY).isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** Whether the clause ends in a colon or has a verb of saying that is no plan: not 拟, 计划. */
  private boolean says(int from, int to) {
    boolean says = to < words.size() && words.get(to).isMark(":：");
    for (int i = from; i < to && !says; i++) {
      says = words.get(i).isVerb(Verb.SAY) && !words.get(i).isMood();
    }
    return says;
  }

  /** 海蓝科技|总经理|连大海|表示: the company whose officer speaks; none where he judges of others. */
  private Optional<Name> firmOf(Name speaker, int from, int to) {
    for (int i = from + 2; i < to; i++) {
      if (!speaker.canonical().startsWith(words.get(i).text())) {
        continue;
      }
      int firm = i - 1;
      while (firm > from && (words.get(firm).isRole() || words.get(firm).isMark("、"))) {
        firm--;
      }
      Optional<Name> name = firm < i - 1 ? words.get(firm).name() : Optional.empty();
      return name.filter(
          n -> n.sort() == Name.Sort.ORGANISATION && !SpeakerWords.isResearchHouse(n.canonical()));
    }
    return Optional.empty();
  }

  /** 研究机构|岳麓指数|发布的数据显示: a house that another word says to look into others. */
  private boolean isResearcher(Subject subject, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.get(i).isOneOf(RESEARCHERS)) {
        return subject.text().startsWith(words.get(i + 1).text())
            || subject.text().contains(words.get(i).text());
      }
    }
    return false;
  }

  /** 高盛认为, 某某证券研报指出: a house that judges speaks of others. */
  private boolean isHouse(Name name, int from, int to) {
    if (!SpeakerWords.isResearchHouse(name.canonical())) {
      return false;
    }
    boolean judges = false;
    for (int i = from; i < to; i++) {
      judges |= SourceWords.judges(words.get(i).text()) || words.get(i).is("报告");
      Optional<SourceWords.Sort> source = SourceWords.of(words.get(i).text());
      if (source.isPresent() && source.get() == SourceWords.Sort.OWN) {
        return false;
      }
    }
    return judges;
  }

  /** 预计|美联储|将加息: who stands behind the verb of saying does not speak. */
  private boolean isSpokenOf(Name name, int from, int to) {
    boolean said = false;
    for (int i = from; i < to; i++) {
      said |= words.get(i).says();
      Optional<Name> other = said ? words.get(i).name() : Optional.empty();
      if (other.isPresent() && other.get().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 工信部：, 统计局表示: what follows is not about the authority, nor about whom the text was on about; a
   * central bank speaks of what it does.
   */
  private boolean speaksOfOthers(Name speaker) {
    boolean authority =
        speaker.sort() == Name.Sort.AUTHORITY && !Organisations.isCentralBank(speaker.canonical());
    if (authority) {
      topics.speak(speaker);
    }
    return authority;
  }

  /** 国家统计局, 工信部, but not 证监会 or a court: one that counts for the nation. */
  static boolean isNational(String authority) {
    boolean home =
        authority.startsWith("国") || authority.startsWith("中国") || authority.startsWith("全国");
    boolean office = authority.endsWith("局") || authority.endsWith("委");
    boolean counts =
        authority.endsWith("部")
            || authority.endsWith("总局")
            || authority.endsWith("总署")
            || (office && (home || authority.length() <= LONGEST_OFFICE));
    boolean abroad = authority.indexOf('国') >= 0 && !home;
    return counts && !abroad && !isOfPlace(authority) && !Organisations.isCentralBank(authority);
  }

  /** 江城市卫健委, but not 市场监管总局. */
  private static boolean isOfPlace(String authority) {
    for (int i = 1; i + 1 < authority.length(); i++) {
      if ("市省区县州镇".indexOf(authority.charAt(i)) >= 0 && authority.charAt(i + 1) != '场') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a speaker is the authority of a place, which is then what the sentence is about, or who
   * holds an office of it: 海国总理.
   */
  boolean ofCountry(Name speaker) {
    String text = speaker.canonical();
    boolean authority =
        speaker.sort() == Name.Sort.AUTHORITY
            || (speaker.sort() != Name.Sort.PLACE
                && (text.endsWith("部门")
                    || text.endsWith("疾控")
                    || SpeakerWords.isOfficeHolder(text)));
    Optional<Name> place = authority ? LastPlaces.of(speaker) : Optional.empty();
    if (place.isPresent()) {
      topics.hearOf(place.get(), speaker);
    }
    return place.isPresent();
  }

  /** 分析师|John Smith|预计, and then Smith表示: who judges of others, known as a person or not. */
  private boolean isAnalyst(Subject subject, int from, int to) {
    Optional<Name> last = topics.speaker();
    boolean again = last.isPresent() && last.get().canonical().endsWith(subject.text());
    for (int i = from; i < to && !again; i++) {
      again = SpeakerWords.isAnalyst(words.get(i).text());
    }
    return again;
  }

  /**
   * 海关总署|署长, 农业|协会|秘书长: whether the word at {@code at} is an office of the authority that the words
   * from {@code from} name; who holds it speaks for that.
   */
  static boolean isOffice(Words words, int from, int at) {
    if (at == from || !SpeakerWords.isOffice(words.get(at).text())) {
      return false;
    }
    Optional<Name> name = words.get(at - 1).name();
    return (name.isPresent() && name.get().sort() == Name.Sort.AUTHORITY)
        || Organisations.isAuthority(words.text(from, at - 1));
  }
}
