package duoshao.figure.statement;

import duoshao.figure.Modality;
import duoshao.lexicon.Term.Mood;
import duoshao.lexicon.Term.Verb;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Set;

/**
 * The mood of each word of a sentence: fact, forecast or plan. A cue (预计, 拟, 将) holds from where it
 * stands to the end of its sentence, until a word says that something has happened (已, 截至).
 *
 * <pre>
 * 公司拟回购股份，回购数量为400万股至700万股，回购价格不超过7.50元/股        planned, all three
 * 该行将目标价由300港元降至250港元                                    将 means 把 here and is no cue
 * 净利润将增长5%                                                   nobody decides it: forecast
 * 将于明年以现金收购300万股, 将通过并购投入3亿元                              将 before a preposition: planned
 * 到2025年培育企业2万家                                               a year yet to come is a target: planned
 * 《规划》提出，“十四五”期间建设住房60万套                                  what a programme sets out: planned
 * </pre>
 */
final class Moods {
  private static final int REACH = 4;
  private static final WordSet HAPPENED = WordSet.of("已", "已经", "现已", "曾", "前值");

  /** What sets out what is to be done, and the words by which it does. */
  private static final Set<String> PROGRAMMES = Set.of("规划", "计划", "方案", "意见", "纲要");

  private static final WordSet SETS_OUT = WordSet.of("提出", "明确", "要求", "确定");

  /** What is done because somebody has decided it, beside the verbs of deals. */
  private static final WordSet DEEDS =
      WordSet.of(
          "完成", "召回", "终止", "停止", "暂停", "发售", "成立", "组建", "创建", "建立", "打造", "推出", "引入", "实施", "裁减",
          "裁撤", "授予", "给予", "拥有", "取得", "保留", "置换", "调整", "优化", "支持", "合资", "透过");

  private static final WordSet MANNERS = WordSet.of("合计", "整体", "继续", "着重", "提前", "首次", "陆续", "全部");

  private static final WordSet NOW = WordSet.of("目前", "当前", "现");

  private final Words words;
  private final Periods periods;
  private final Modality[] moods;

  /** The word that set the mood at each word. */
  private final int[] cues;

  Moods(Words words, Periods periods) {
    this.words = words;
    this.periods = periods;
    this.moods = new Modality[words.size()];
    this.cues = new int[words.size()];
    Modality mood = Modality.ACTUAL;
    int cue = 0;
    for (int i = 0; i < words.size(); i++) {
      Modality next = next(mood, i);
      cue = next == mood ? cue : i;
      mood = next;
      moods[i] = mood;
      cues[i] = cue;
    }
  }

  /** The mood of the word at {@code index}. */
  Modality at(int index) {
    return moods[index];
  }

  /** The word that set the mood of the one at {@code index}. */
  String cue(int index) {
    return words.get(cues[index]).text();
  }

  private Modality next(Modality mood, int i) {
    Word word = words.get(i);
    if (mood != Modality.ACTUAL && ends(mood, i)) {
      return Modality.ACTUAL;
    }
    if (periods.isTarget(word)) {
      return mood == Modality.ACTUAL ? Modality.PLANNED : mood;
    }
    if (mood == Modality.ACTUAL && word.isAmong(SETS_OUT) && isProgramme(i - 1)) {
      return Modality.PLANNED;
    }
    boolean either = word.is("或") && mood == Modality.PLANNED;
    if (word.term().mood().isEmpty() || either || !isCue(i)) {
      return mood;
    }
    if (word.is("将")) {
      int next = behindAdverbs(i + 1);
      if (mood == Modality.FORECAST && isOrigin(next)) {
        return mood;
      }
      return isDecided(next, mood) || isPlan(i - 1) ? Modality.PLANNED : Modality.FORECAST;
    }
    return word.term().mood().get() == Mood.FORECAST ? Modality.FORECAST : Modality.PLANNED;
  }

  /** Whether a forecast or a plan does not hold from a word on. */
  private boolean ends(Modality mood, int i) {
    Word word = words.get(i);
    return word.isMark("；;。\n")
        || isFact(i)
        || (mood == Modality.PLANNED && word.isLink() && word.text().startsWith("已"))
        || (mood == Modality.FORECAST && word.endsClause() && isAttributive(i));
  }

  /** 将|回购, 将|以现金收购, 将|继续|推出: what somebody decides to do; not 预期将|取得亏损. */
  private boolean isDecided(int verb, Modality mood) {
    int at = verb + 1 < words.size() && words.get(verb).isAmong(MANNERS) ? verb + 1 : verb;
    Word word = words.get(at);
    return word.isVerb(Verb.ACT)
        || word.isPreposition()
        || (mood != Modality.FORECAST && word.isAmong(DEEDS));
  }

  /** 拟|将产能扩大一倍: whether a plan is spoken of right before. */
  private boolean isPlan(int cue) {
    return cue >= 0 && words.get(cue).term().mood().filter(Mood.PLANNED::equals).isPresent();
  }

  /** 将|由|2021年的22万颗增至…, 将|从|目前的3%升至…: what something comes from, which nobody decides. */
  private boolean isOrigin(int at) {
    int next = at + 1;
    return words.get(at).isOneOf("由", "从")
        && next < words.size()
        && (words.get(next).isPeriod()
            || words.get(next).isFigure()
            || words.get(next).isOneOf("目前", "当前", "现在"));
  }

  private boolean isFact(int i) {
    Word word = words.get(i);
    boolean asOf =
        word.isPeriod() && (word.text().startsWith("截至") || word.text().startsWith("截止"));
    return (asOf && (opensClause(i) || !words.get(i - 1).isMood()))
        || word.isAmong(HAPPENED)
        || (word.isAmong(NOW) && i > 0 && opensClause(i));
  }

  /** 《规划》|提出, 实施方案|明确|提出: whether a programme ends at {@code last}. */
  private boolean isProgramme(int last) {
    int at = last;
    while (at >= 0
        && last - at < REACH
        && (words.get(at).isMark("》”\"") || words.get(at).isAmong(SETS_OUT))) {
      at--;
    }
    String text = at < 0 ? "" : words.get(at).text();
    return text.length() > 1 && PROGRAMMES.contains(text.substring(text.length() - 2));
  }

  private boolean opensClause(int i) {
    return i == 0 || words.get(i - 1).endsClause();
  }

  /** 对央行将加息的预期升温，…: what is to come only qualifies a noun of the clause that ends here. */
  private boolean isAttributive(int end) {
    int start = words.clauseStart(end);
    boolean de = false;
    for (int i = end - 1; i >= start; i--) {
      Word word = words.get(i);
      de |= word.isDe();
      if (word.isFigure() || (word.isMood() && !word.is("将"))) {
        return false;
      }
      if (word.is("将")) {
        return de && i > start;
      }
    }
    return false;
  }

  private boolean isCue(int i) {
    Word word = words.get(i);
    int next = behindAdverbs(i + 1);
    boolean verb = next < words.size() && (words.get(next).isVerb() || words.get(next).isLink());
    boolean deed = next < words.size() && words.get(next).tag().equals("vn");
    return switch (word.text()) {
      case "将" -> verb || (next < words.size() && words.get(next).isPreposition());
      case "或" -> verb && i > 0 && !words.get(i - 1).isFigure() && !words.get(i - 1).isBound();
      case "目标", "计划", "规划" ->
          verb
              || governsFigure(i)
              || (deed && words.hasFigure(next, words.clauseEnd(i)))
              || isDated(i);
      case "原计划", "原拟" -> next < words.size() && !words.get(next).isDe();
      case "预期", "预测" ->
          i == 0 || !words.get(i - 1).isOneOf("市场", "超", "超出", "高于", "低于", "好于", "符合");
      default -> true;
    };
  }

  /** 计划2022年投资5亿元, but not 优选计划（6.5%）: a verb stands between the cue and the next figure. */
  private boolean governsFigure(int i) {
    int end = words.clauseEnd(i);
    for (int k = i + 1; k < end && !words.get(k).isFigure(); k++) {
      if (words.get(k).isVerb() || words.get(k).isLink()) {
        return words.hasFigure(k, end);
      }
    }
    return false;
  }

  /**
   * 岳麓投资|计划|自公告之日起的六个月内，减持…: when somebody means to do what the next clause says; not 计划在江城建厂，去年….
   */
  private boolean isDated(int cue) {
    boolean dated =
        cue > 0
            && cue + 1 < words.size()
            && (words.get(cue - 1).isName() || words.get(cue - 1).isStandIn())
            && (words.get(cue + 1).isOneOf("自", "在", "于", "从") || words.get(cue + 1).isPeriod());
    int end = dated ? words.clauseEnd(cue) : cue;
    for (int i = cue + 2; i < end; i++) {
      if (words.get(i).isVerb(Verb.ACT)) {
        return false;
      }
    }
    return dated;
  }

  private int behindAdverbs(int from) {
    int at = from;
    while (at < words.size()
        && at - from < REACH
        && (words.get(at).isAdverb()
            || words.get(at).isPeriod()
            || words.get(at).isBound()
            || words.get(at).tag().startsWith("f"))) {
      at++;
    }
    return at;
  }
}
