package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.PeriodMention.Sense;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the phrases of a folded text that say when, from left to right.
 *
 * <pre>
 * mention = [ lead ] term [ join term ] [ tail ]
 * lead    = 截至 | 截止 | 到 | 至 | 自 | 从 | 较 | 比 | 与 …
 * join    = 至 | 到 | - | — | ~ | 、
 * tail    = 末 | 底 | 以来 | 起 | 期间 | 止 …
 * </pre>
 *
 * <p>The terms are read by {@link CalendarTermReader}.
 */
public final class PeriodReader {
  private static final WordTrie<Sense> LEADS =
      WordTrie.reversed(
          Map.ofEntries(
              Map.entry("截至", Sense.AS_OF),
              Map.entry("截止", Sense.AS_OF),
              Map.entry("截止到", Sense.AS_OF),
              Map.entry("截至到", Sense.AS_OF),
              Map.entry("截止至", Sense.AS_OF),
              Map.entry("到", Sense.AS_OF),
              Map.entry("至", Sense.AS_OF),
              Map.entry("于", Sense.STRETCH),
              Map.entry("在", Sense.STRETCH),
              Map.entry("即", Sense.STRETCH),
              Map.entry("自", Sense.SINCE),
              Map.entry("从", Sense.SINCE),
              Map.entry("自从", Sense.SINCE),
              Map.entry("较", Sense.BASE),
              Map.entry("比", Sense.BASE),
              Map.entry("与", Sense.BASE),
              Map.entry("较之", Sense.BASE),
              Map.entry("相比", Sense.BASE),
              Map.entry("相较", Sense.BASE),
              Map.entry("相较于", Sense.BASE),
              Map.entry("对比", Sense.BASE),
              Map.entry("比起", Sense.BASE),
              Map.entry("较截至", Sense.BASE),
              Map.entry("相比于", Sense.BASE),
              Map.entry("和", Sense.STRETCH)));

  private static final WordTrie<Sense> TAILS =
      new WordTrie<>(
          Map.ofEntries(
              Map.entry("以来", Sense.SINCE),
              Map.entry("起", Sense.SINCE),
              Map.entry("开始", Sense.SINCE),
              Map.entry("至今", Sense.SINCE),
              Map.entry("起至今", Sense.SINCE),
              Map.entry("之后", Sense.SINCE),
              Map.entry("迄今", Sense.SINCE)));

  /** What is done on a day that is not the figure's: said, held, founded. */
  private static final WordTrie<Boolean> EVENTS =
      words(
          "公告 发布 披露 公布 消息 讯 电 表示 宣布 召开 成立 注册 上线 获悉 报道 举行 回应 称 收到 接到 审议 通过 发出 更新 举办 签署 印发 出席 出台 在互动平台 在投资者 盘后披露 通报 刊发 指出 透露 新闻 发表 刊登 对外 下发 在官网 向 快讯 起诉 立案");

  /** What may stand between the day and such a verb. */
  private static final WordTrie<Boolean> DAY_PARTS =
      words(
          "晚间 晚 上午 下午 午间 盘后 早间 早盘 收盘后 晨间 凌晨 中午 傍晚 当天 当日 日 , ， 下午盘后 , 时 午后 深夜 夜间 正式 ， 、 再次 再度 又 在上海证券交易所网站 在深交所");

  /** The last characters of verbs of change: 增长, 提高, 下降, 扩大, 回落. */
  private static final String MOVED = "增加长升涨高大展降减少跌低小缩落滑";

  private static final int LONGEST_GLOSS = 6;

  private PeriodReader() {}

  private static WordTrie<Boolean> words(String list) {
    Map<String, Boolean> words = new HashMap<>();
    for (String word : list.split(" ", -1)) {
      words.put(word, true);
    }
    return new WordTrie<>(words);
  }

  /** The mentions in {@code folded}, in text order, without overlaps. */
  public static List<PeriodMention> read(String folded) {
    List<PeriodMention> mentions = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < folded.length()) {
      Optional<CalendarTermReader.Read> term = CalendarTermReader.at(folded, at);
      if (term.isEmpty()) {
        at++;
        continue;
      }
      PeriodMention mention = mention(folded, at, free, term.get());
      mentions.add(mention);
      at = mention.span().end();
      free = at;
    }
    return mentions;
  }

  private static PeriodMention mention(
      String text, int start, int free, CalendarTermReader.Read term) {
    Optional<WordTrie.Match<Sense>> lead =
        LEADS
            .longestBefore(text, start, Math.max(free, start - 4))
            .filter(match -> !isArrival(text, match.span()));
    Optional<CalendarTermReader.Read> second = joined(text, term);
    int end = second.map(CalendarTermReader.Read::end).orElse(term.end());
    Optional<CalendarTerm> to = second.map(CalendarTermReader.Read::term);
    CalendarTerm last = to.orElse(term.term());
    Optional<WordTrie.Match<Sense>> tail = TAILS.longestAt(text, end);
    Sense sense =
        tail.map(WordTrie.Match::meaning)
            .or(() -> lead.map(WordTrie.Match::meaning))
            .orElse(Sense.STRETCH);
    boolean base = lead.isPresent() && lead.get().meaning() == Sense.BASE;
    if (base) {
      sense = Sense.BASE;
    } else if (lead.isPresent()
        && lead.get().meaning() == Sense.SINCE
        && tail.isEmpty()
        && to.isEmpty()) {
      sense = Sense.STRETCH;
    } else if (to.isPresent() && sense == Sense.SINCE) {
      sense = Sense.STRETCH;
    } else if (sense == Sense.STRETCH && last.edge() == Edge.END && to.isEmpty()) {
      sense = Sense.AS_OF;
    }
    if ((sense == Sense.STRETCH && isEvent(text, end) && last.unit() == Unit.DAY)
        || (isEvent(text, end) && last.unit() == Unit.RELATIVE_DAY)
        || (sense == Sense.STRETCH && last.unit() == Unit.MONTH && isEvent(text, end))) {
      sense = Sense.EVENT;
    }
    if (last.unit() == Unit.VAGUE) {
      sense = Sense.EVENT;
    }
    int phraseStart = lead.map(match -> match.span().start()).orElse(start);
    int phraseEnd = tail.map(match -> match.span().end()).orElse(end);
    return new PeriodMention(
        new Span(phraseStart, phraseEnd), new Span(start, end), term.term(), to, sense);
  }

  /** 下降到2020年的1.5%: what moved came to a level, not to a year. */
  private static boolean isArrival(String text, Span lead) {
    boolean to = lead.length() == 1 && "到至".indexOf(text.charAt(lead.start())) >= 0;
    return to && lead.start() > 0 && MOVED.indexOf(text.charAt(lead.start() - 1)) >= 0;
  }

  private static Optional<CalendarTermReader.Read> joined(
      String text, CalendarTermReader.Read first) {
    int at = behindGloss(text, first);
    int dashes = 0;
    while (at < text.length() && dashes < 2 && "至到-—–~".indexOf(text.charAt(at)) >= 0) {
      at++;
      dashes++;
    }
    if (dashes == 0 || at >= text.length()) {
      return Optional.empty();
    }
    return CalendarTermReader.behind(text, at, first.term());
  }

  /** 2021年2月18日|牛年开市|至2022年1月28日: where 至 stands behind words that gloss a full date. */
  private static int behindGloss(String text, CalendarTermReader.Read first) {
    boolean full = first.term().unit() == Unit.DAY && first.term().year().isPresent();
    int at = first.end();
    while (full
        && at < text.length()
        && at - first.end() <= LONGEST_GLOSS
        && Character.isIdeographic(text.charAt(at))
        && "至到".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    boolean closed =
        full
            && at + 1 < text.length()
            && "至到".indexOf(text.charAt(at)) >= 0
            && CalendarTermReader.at(text, at + 1)
                .filter(read -> read.term().unit() == Unit.DAY && read.term().year().isPresent())
                .isPresent();
    return closed ? at : first.end();
  }

  private static boolean isEvent(String text, int end) {
    int at = end;
    for (int parts = 0; parts < 3; parts++) {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (EVENTS.longestAt(text, at).isPresent()) {
        return true;
      }
      Optional<WordTrie.Match<Boolean>> part = DAY_PARTS.longestAt(text, at);
      if (part.isEmpty()) {
        return false;
      }
      at = part.get().span().end();
    }
    return EVENTS.longestAt(text, at).isPresent();
  }
}
