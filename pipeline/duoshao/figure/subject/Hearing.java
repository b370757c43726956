package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NounGroup;
import duoshao.lexicon.SourceWords;
import duoshao.lexicon.Term.Verb;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes whom a clause is about, and who only speaks in it, before its figures are read.
 *
 * <pre>
 * 瑞信发布研究报告称          瑞信 speaks of another
 * 维持长城汽车“跑赢大市”评级    长城汽车 is the topic
 * 据平安知鸟官方披露           平安知鸟 speaks of itself and is the topic
 * 据零壹数据不完全统计          零壹数据 counts others
 * </pre>
 */
public final class Hearing {
  private static final int LONGEST_LISTED = 10;
  private static final WordSet RUBRICS =
      WordSet.of(
          "解读", "揭秘", "动向", "快讯", "直击", "盘点", "点评", "观察", "分析", "预测", "评论", "时评", "观点", "策略", "建议",
          "案例", "热点", "精选", "研究", "提示");

  /** What leads up to a cause or an aim, which the text is not about. */
  private static final WordSet CAUSES =
      WordSet.of("受", "受到", "随着", "鉴于", "得益于", "受益于", "由于", "因为", "为了", "为", "关于");

  /** To whom one of these is done he is named for it: 被|评为. */
  private static final WordSet CHOSEN = WordSet.of("确定", "选定", "确认", "评为", "认定", "授予", "列为", "指定");

  /** What leads up to the name that a clause is about: 净流入最多的|是|长安汽车. */
  private static final WordSet LEADS = WordSet.of("是", "为", "还有", "有", "包括");

  private final Words words;
  private final Topics topics;
  private final SubjectReader reader;
  private final Speakers speakers;
  private final Notifier notifiers;

  public Hearing(Words words, Topics topics, SubjectReader reader) {
    this.words = words;
    this.topics = topics;
    this.reader = reader;
    this.speakers = new Speakers(words, topics);
    this.notifiers = new Notifier(words, topics);
  }

  /** Notes the clause from the word {@code from} to {@code to}, the last excluded. */
  public void hear(int from, int to) {
    if (isRubric(from, to) || isView(from, to) || isException(from, to)) {
      return;
    }
    Optional<Subject> accused = accused(from, to);
    if (accused.isPresent()) {
      topics.set(accused.get());
      return;
    }
    Optional<Name> rated = Rating.stock(words, from, to, reader);
    if (rated.isPresent()) {
      topics.learn(rated.get());
      topics.set(Subject.of(rated.get(), "rated", true));
      return;
    }
    Optional<Subject> convicts = Convicts.in(words, from, to, topics);
    if (convicts.isPresent()) {
      topics.set(convicts.get());
      return;
    }
    Optional<Name> notifier = notifiers.read(from, to);
    if (notifier.isPresent()) {
      topics.names().learn(notifier.get());
      topics.set(Subject.of(notifier.get(), "notifier", true));
      return;
    }
    Optional<Subject> holder = Stakes.holder(words, from, to, reader);
    if (holder.isPresent()) {
      topics.restore(holder);
      return;
    }
    int says = says(from, to);
    Optional<SourceWords.Sort> source = says < 0 ? Optional.empty() : source(from, to);
    if (source.isPresent()) {
      sourced(from, says, source.get());
    } else if (!words.hasFigure(from, to)) {
      Optional<Subject> focus = focus(from, to);
      if (focus.isPresent()) {
        topics.set(focus.get());
        return;
      }
      if (topics.carried().isPresent() && (isAside(from, to) || Stakes.leaves(words, from, to))) {
        return;
      }
      Optional<Subject> subject = ClauseSubject.ofGroups(NounGroup.in(words, from, to), reader);
      if (subject.isPresent() && (subject.get().isSure() || topics.isOpenTo(subject.get()))) {
        speakers.hear(subject.get(), from, to);
      }
    }
  }

  /** 中证解读:, 午间揭秘:, 减持:: the head of a column names nobody. */
  private boolean isRubric(int from, int to) {
    boolean before = to > from && to < words.size() && words.get(to).isMark(":：");
    boolean verb = before && to == from + 1 && words.get(from).isVerb(Verb.ACT);
    return verb || (before && words.get(to - 1).isAmong(RUBRICS));
  }

  /** 以重点城市来看, 理论上看: how the text looks at what follows. */
  private boolean isView(int from, int to) {
    boolean aspect =
        to > from + 1 && words.get(to - 1).is("看") && words.get(to - 2).text().endsWith("上");
    return aspect || isViewFrom(from, to);
  }

  private boolean isViewFrom(int from, int to) {
    return to > from + 1
        && words.get(from).isPreposition()
        && (words.get(to - 1).isOneOf("来看", "看来", "而言", "来说", "来讲")
            || (words.get(to - 1).isOneOf("看", "说", "讲") && words.get(to - 2).is("来")));
  }

  /** 除海蓝科技外, 除了江城村之外: whom the text leaves out it is not about. */
  private boolean isException(int from, int to) {
    return to > from + 1
        && words.get(to - 1).text().endsWith("外")
        && words.get(from).isOneOf("除", "除了", "除去");
  }

  /** 因海蓝科技违反规定: whom an authority punishes for what he has done. */
  private Optional<Subject> accused(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (words.get(i).is("因") || words.get(i).is("由于")) {
        int first = i + 1;
        return NounGroup.in(words, first, to).stream()
            .findFirst()
            .filter(group -> group.from() == first && group.to() < to && isOffence(group.to()))
            .flatMap(reader::read)
            .filter(Subject::isSure)
            .map(subject -> subject.withRule("accused"));
      }
    }
    return Optional.empty();
  }

  private boolean isOffence(int at) {
    return words.get(at).isOneOf("违反", "违规", "违法", "涉嫌", "未按", "未经", "未");
  }

  /** 涨幅居前的有甲、乙、丙等: those that a list names, known or not; the text is not on about them. */
  private Optional<Subject> list(int from, int to) {
    List<Name> names = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean ends = i == to || words.get(i).is("等");
      if (!ends && words.get(i).isRole()) {
        return Optional.empty();
      }
      if (ends || words.get(i).isMark("、")) {
        String item = i > start ? words.text(start, i - 1) : "";
        if (item.length() < 2 || item.length() > LONGEST_LISTED) {
          return Optional.empty();
        }
        names.add(topics.names().named(item));
        start = i + 1;
      }
      if (ends) {
        return names.size() < 2 || i + 1 < to
            ? Optional.empty()
            : Optional.of(new Subject(names, "focus", false));
      }
    }
    return Optional.empty();
  }

  /** 净流入最多的是长安汽车: the name that a clause leads up to. */
  private Optional<Subject> focus(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean leads =
          i == from
              ? words.get(i).is("还有")
              : words.get(i).isAmong(LEADS)
                  && (words.get(i - 1).isDe() || words.get(i - 1).isOneOf("其次", "依次", "分别", "首位"));
      if (!leads) {
        continue;
      }
      int name = i + 1;
      while (name < to && (words.get(name).isStandIn() || words.get(name).isMark("\n "))) {
        name++;
      }
      Optional<Subject> list = list(name, to);
      if (list.isPresent()) {
        return list;
      }
      if (name < to) {
        int first = name;
        Optional<NounGroup> group =
            NounGroup.in(words, name, to).stream().findFirst().filter(g -> g.from() == first);
        return group
            .flatMap(reader::read)
            .filter(subject -> words.get(first).isName() || subject.isSure())
            .map(subject -> subject.withRule("focus"));
      }
    }
    return Optional.empty();
  }

  /**
   * 其中，甲、乙等均被持有: those to whom something is done are not what the text is about, nor is a cause:
   * 受台风影响.
   */
  private boolean isAside(int from, int to) {
    if (from < to && words.get(from).isAmong(CAUSES)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (words.get(i).is("被") && (i + 1 == to || !words.get(i + 1).isAmong(CHOSEN))) {
        return true;
      }
    }
    return false;
  }

  private void sourced(int from, int says, SourceWords.Sort sort) {
    List<NounGroup> groups = NounGroup.in(words, from, says);
    int speaker = words.skipSmall(says - 1, from) + 1;
    Optional<Subject> named = speaker > from ? coded(groups, speaker) : Optional.empty();
    for (int i = 0; i < groups.size() && named.isEmpty(); i++) {
      named = sure(groups.get(i));
    }
    if (named.isEmpty()) {
      return;
    }
    String source = named.get().text();
    boolean own = sort == SourceWords.Sort.OWN || source.endsWith("平台") || source.endsWith("大会");
    if (own) {
      topics.set(named.get().withRule("own_source"));
    } else if (!speakers.ofCountry(named.get().names().get(0))) {
      topics.hear(named.get().names().get(0));
    }
  }

  /** The group that ends with a security code before {@code end}. */
  private Optional<Subject> coded(List<NounGroup> groups, int end) {
    for (NounGroup group : groups) {
      if (group.to() == end && Words.isCodeBracket(words.get(end - 1))) {
        return sure(group);
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> sure(NounGroup group) {
    Optional<Subject> subject = reader.read(group);
    return subject.isPresent() && subject.get().isSure() ? subject : Optional.empty();
  }

  /** The last verb of saying in the clause, titles of documents left out; -1 if there is none. */
  private int says(int from, int to) {
    int says = -1;
    boolean title = false;
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      title = word.isMark("《") || (title && !word.isMark("》"));
      says = word.isVerb(Verb.SAY) && !word.isMood() && !title ? i : says;
    }
    return says;
  }

  /** What sort of source speaks; who has given what shows it (提供的|数据显示) may be the topic. */
  private Optional<SourceWords.Sort> source(int from, int to) {
    Optional<SourceWords.Sort> last = Optional.empty();
    for (int i = from; i < to; i++) {
      boolean given = i > from && words.get(i - 1).isDe() && words.get(i).isVerb(Verb.SAY);
      last = given ? Optional.empty() : SourceWords.of(words.get(i).text());
      if (last.isPresent() && last.get() == SourceWords.Sort.OWN) {
        return last;
      }
    }
    return last;
  }
}
