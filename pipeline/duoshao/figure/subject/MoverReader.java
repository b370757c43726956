package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.BesideNames;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what moves: 海蓝国际、岳麓、青禾健康 in 科技股中，海蓝国际、岳麓、青禾健康涨超3%. Names that the segmenter cuts are put
 * together.
 */
final class MoverReader {
  private static final int LONGEST = 24;

  private static final Set<String> METALS = Set.of("金", "银", "铜", "铝", "铅", "锌", "锡", "镍");

  private static final String[] SESSIONS = {"夜盘", "早盘", "午盘", "尾盘", "盘中", "盘前", "盘后", "短线", "隔夜"};

  private final Words words;
  private final Topics topics;

  MoverReader(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  Optional<Subject> read(int start, int end) {
    int head = start;
    for (int i = start; i < end; i++) {
      head = words.get(i).isFigure() ? words.behindCounted(i, end) : head;
    }
    int from = words.skipAhead(head, end);
    int last = words.skipSmall(end - 1, from);
    if (last > from
        && words.get(last).name().filter(name -> name.sort() == Name.Sort.INDEX).isPresent()
        && !words.get(last - 1).isJoint()) {
      from = last;
    }
    int to = from;
    while (to < end
        && (!SubjectRules.endsMover(words.get(to), to > from) || isContractMonth(from, to, end))) {
      to++;
    }
    List<Name> names = new ArrayList<>();
    int itemStart = from;
    for (int i = from; i <= to && to > from; i++) {
      if (i == to || words.get(i).isJoint()) {
        item(itemStart, i).ifPresent(names::add);
        itemStart = i + 1;
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Subject(names, "mover", true));
  }

  /** WTI|2月|原油期货: the month of a contract stands inside its name. */
  private boolean isContractMonth(int from, int at, int end) {
    boolean month = at > from && words.get(at).isPeriod() && words.get(at).text().endsWith("月");
    return month && at + 1 < end && words.get(at + 1).isNominal();
  }

  private Optional<Name> item(int from, int to) {
    int start = from;
    int stop = to;
    boolean session = to < words.size() && words.get(to).isOneOf(SESSIONS);
    if (session && stop > start + 1 && words.get(stop - 1).isOneOf("开", "收")) {
      stop--; // 开|盘后
    }
    stop = beforeGroup(start, stop);
    while (stop > start
        && (endsItem(words.get(stop - 1))
            || isCut(start, stop - 1)
            || (session && isMarket(words.get(stop - 1))))) {
      stop--;
      session |= words.get(stop).isOneOf(SESSIONS);
    }
    for (int i = from; i < stop; i++) {
      Word word = words.get(i);
      boolean verb =
          word.isVerb()
              && word.text().length() > 1
              && i + 1 < stop
              && !Organisations.isStrongOrganisation(words.text(i, stop - 1));
      if (word.isDe() || word.isRole() || verb) {
        start = i + 1;
      } else if (word.isStandIn() && i == start) {
        return topics.current().map(subject -> subject.names().get(0));
      } else if (word.isName() && (endsInVerbs(i + 1, stop) || words.get(i + 1).is("经历"))) {
        return word.name();
      }
    }
    String text = stop > start ? words.text(start, stop - 1) : "";
    boolean bareVerb = stop == start + 1 && words.get(start).isVerb();
    boolean usable =
        !bareVerb
            && !(text.length() == 2 && text.startsWith("最")) // 最惨|暴跌: how much at most
            && !(stop > start + 1 && words.get(stop - 1).isOneOf("时", "上", "里", "影响")) // 尾声|时
            && (text.length() >= 2 || METALS.contains(text))
            && text.length() <= LONGEST
            && !BesideNames.isBase(text)
            && !WordLists.isCommonNoun(text);
    return usable ? Optional.of(topics.names().named(text)) : Optional.empty();
  }

  /** 香港恒生指数|震荡 (收涨): what a name does before it moves is none of it. */
  private boolean endsInVerbs(int from, int to) {
    if (to > from + 1 && words.get(to - 1).is("后")) {
      return true; // 创指|翻绿后
    }
    for (int i = from; i < to; i++) {
      if (!words.get(i).isVerb() && !words.get(i).tag().startsWith("v")) {
        return false;
      }
    }
    return true;
  }

  /** 美股|盘前: the market whose session it is, not what moves. */
  private static boolean isMarket(Word word) {
    return word.name().filter(name -> name.sort() == Name.Sort.MARKET).isPresent()
        || word.isOneOf("欧市", "亚市", "美市", "沪市", "深市");
  }

  /** 铜、铝|等有色金属: where an item ends before what it belongs to. */
  private int beforeGroup(int start, int stop) {
    for (int i = start + 1; i < stop; i++) {
      if (words.get(i).is("等")) {
        return i;
      }
    }
    return stop;
  }

  /** 题材板块|普 (跌), 星海股份|高开|低|走: the syllables of a move that are cut apart. */
  private boolean isCut(int start, int last) {
    if (last <= start) {
      return false;
    }
    boolean turn = words.get(last).isOneOf("走", "中") && words.get(last - 1).isOneOf("高", "低", "年");
    boolean cut =
        words.get(last).isOneOf("普", "跳", "领", "收", "齐") && words.get(last - 1).text().length() > 1;
    boolean begun =
        words.get(last).isOneOf("高", "低", "年")
            && last + 1 < words.size()
            && words.get(last + 1).isOneOf("走", "中");
    return turn || cut || begun;
  }

  private static boolean endsItem(Word word) {
    boolean clock =
        word.tag().startsWith("m") || word.tag().startsWith("t") || word.isOneOf("北京时间", "盘");
    boolean session =
        word.isOneOf(SESSIONS) || word.isOneOf("同期", "实现", "有望", "全年", "全天", "全周", "连日");
    return word.isChange()
        || BesideNames.isBehind(word.text())
        || word.is("等")
        || word.isSmall()
        || clock
        || session;
  }
}
