package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.PeriodMention.Sense;
import duoshao.text.Span;
import duoshao.text.WordTrie.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the phrases of a folded text that say when, from left to right.
 *
 * <pre>
 * mention = [ lead ] term [ join term ] [ tail ]
 * lead    = 截至 | 截止 | 到 | 至 | 自 | 从 | 较 | 比 | 与 …
 * join    = 至 | 到 | - | — | – | ~
 * tail    = 以来 | 起 | 至今 … | 前 | {@link EndedSpan}
 * </pre>
 *
 * <p>The terms are read by {@link CalendarTermReader}; leads and tails are {@link MentionWords}.
 */
public final class PeriodReader {
  private static final int LONGEST_LEAD = 4;
  private static final int LONGEST_GLOSS = 6;
  private static final int LONGEST_EVENT = 24;
  private static final int LONGEST_BARE_EVENT = 8;

  /** What follows 来 where that is a verb: 来自, 来说, 来看, 来华. */
  private static final String COMES = "自看说讲到临得华沪京电访了袭宾料源者";

  /** What tells that another time than the stated one began with an event: 2021年净利润|创|上市以来新高. */
  private static final String OF_OTHER_START = "创刷破为是系达现0123456789近";

  /** What 前 begins another word with: 前后, 前夕, 前三季度, 前11个月. */
  private static final String BEHIND_DEADLINE = "后夕期景述沿端次一二两三四五六七八九十几0123456789";

  /** The length of 工作日 and 交易日. */
  private static final int DAY_OF_TRADE = 3;

  private final CalendarText text;
  private final EventDays events;

  private PeriodReader(CalendarText text) {
    this.text = text;
    this.events = new EventDays(text);
  }

  /** The mentions in {@code folded}, in text order, without overlaps. */
  public static List<PeriodMention> read(String folded) {
    return new PeriodReader(new CalendarText(folded)).mentions();
  }

  private List<PeriodMention> mentions() {
    List<PeriodMention> mentions = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < text.length()) {
      if (!CalendarTermReader.mayBegin(text.string().charAt(at))) {
        at++;
        continue;
      }
      Optional<TermMatch> term = CalendarTermReader.at(text, at);
      if (term.isEmpty()) {
        at++;
        continue;
      }
      PeriodMention mention = mention(at, free, term.get());
      mentions.add(mention);
      at = mention.span().end();
      free = at;
    }
    return mentions;
  }

  private PeriodMention mention(int start, int free, TermMatch term) {
    Optional<Match<Sense>> lead = lead(start, free);
    Optional<TermMatch> second = joined(term);
    TermMatch last = second.orElse(term);
    boolean before = isDeadline(last);
    Optional<Match<Sense>> tail = before ? Optional.empty() : tail(last);
    int opening = lead.isPresent() ? lead.get().span().start() : start;
    boolean far =
        tail.isEmpty()
            && second.isEmpty()
            && (lead.isPresent()
                ? lead.get().meaning() == Sense.SINCE && isSinceEvent(last.end(), LONGEST_EVENT, "")
                : isSinceEvent(last.end(), LONGEST_BARE_EVENT, OF_OTHER_START));
    Sense stated =
        isGlossOfBase(start) || isBenchmark(start, last.end())
            ? Sense.BASE
            : stated(
                lead.map(Match::meaning),
                tail.map(Match::meaning),
                last.term(),
                second.isPresent());
    boolean asOf = stated == Sense.AS_OF && second.isEmpty() && lead.isPresent();
    EndedSpan ended = asOf ? EndedSpan.at(text, last.end()) : EndedSpan.NONE;
    int end = tail.map(match -> match.span().end()).orElse(before ? last.end() + 1 : last.end());
    Sense timed = ended.months() > 0 ? Sense.STRETCH : stated;
    Sense open = before && stated == Sense.STRETCH ? Sense.AS_OF : timed;
    Sense sense = far ? Sense.SINCE : open;
    Span whole = new Span(opening, Math.max(end, ended.end()));
    return new PeriodMention(
        whole,
        new Span(start, last.end()),
        term.term(),
        second.map(TermMatch::term),
        told(sense, whole, last, second.isPresent()),
        ended.months());
  }

  private Optional<Match<Sense>> lead(int start, int free) {
    Optional<Match<Sense>> lead =
        MentionWords.LEADS.longestBefore(
            text.string(), start, Math.max(free, start - LONGEST_LEAD));
    return lead.isEmpty() || isArrival(lead.get().span()) || isOfComparison(lead.get().span())
        ? Optional.empty()
        : lead;
  }

  /** The sense of a phrase, unless it is that of an event. */
  private Sense told(Sense sense, Span phrase, TermMatch last, boolean isRun) {
    int opening = phrase.start();
    boolean day =
        !(isRun && last.term().unit() == Unit.MONTH) && events.isDay(sense, opening, last);
    boolean founded = events.isFounding(opening) && !isBound(sense);
    if (day && events.isDateline(last)) {
      return Sense.DATELINE;
    }
    boolean record = sense == Sense.SINCE && RecordSpan.isAt(text, phrase.end());
    return day || founded || record || events.isInTitle(opening, last.end()) ? Sense.EVENT : sense;
  }

  /** 以来, 起; 来 where it is no verb: 今年|来, but not 今年|来自, 去年|来江城. */
  private Optional<Match<Sense>> tail(TermMatch last) {
    Optional<Match<Sense>> tail = MentionWords.TAILS.longestAt(text.string(), last.end());
    boolean verb =
        text.charAt(last.end()) == '来' && (isPastYear(last) || text.isAny(COMES, last.end() + 1));
    return verb ? tail.filter(match -> match.span().length() > 1) : tail;
  }

  /** 去年, 前年: since when is told so with 以来 only. */
  private static boolean isPastYear(TermMatch last) {
    CalendarTerm term = last.term();
    return term.unit() == Unit.YEAR
        && term.year().filter(year -> year.isRelative() && year.value() < 0).isPresent();
  }

  /** 较上一个工作日(|6月5日|): the bracket says which day is compared with. */
  private boolean isGlossOfBase(int start) {
    int day = start - 1 - DAY_OF_TRADE;
    if (day < 0 || text.charAt(start - 1) != '(') {
      return false;
    }
    boolean names = text.string().startsWith("工作日", day) || text.string().startsWith("交易日", day);
    for (int at = day - 1; names && at >= Math.max(0, day - LONGEST_LEAD); at--) {
      if (text.isAny("较比", at)) {
        return true;
      }
    }
    return false;
  }

  /** The sense that lead and tail give to a term, or to the last of a run. */
  private static Sense stated(
      Optional<Sense> lead, Optional<Sense> tail, CalendarTerm last, boolean isRun) {
    Sense led = lead.orElse(Sense.STRETCH);
    if (led == Sense.BASE) {
      return Sense.BASE;
    }
    Sense sense = tail.orElse(led);
    boolean untailed = tail.isEmpty() && led == Sense.SINCE;
    if (sense == Sense.SINCE && (isRun || untailed)) {
      return Sense.STRETCH;
    }
    return sense == Sense.STRETCH && last.edge() == Edge.END && !isRun ? Sense.AS_OF : sense;
  }

  /** 自2008年|某某推出|以来, 2019年10月|上市|以来: what began then stands before the tail. */
  private boolean isSinceEvent(int end, int longest, String other) {
    for (int at = end;
        at - end <= longest && !text.isAny("，。；！？、自从\n", at) && !text.isAny(other, at);
        at++) {
      if (text.startsWith("以来", at)) {
        return at > end;
      }
    }
    return false;
  }

  /** 自成立至2021年底: up to when, or since when, not the day of it. */
  private static boolean isBound(Sense sense) {
    return sense == Sense.AS_OF || sense == Sense.SINCE;
  }

  /** 下降到2020年的1.5%: what moved came to a level, not to a year. */
  private boolean isArrival(Span lead) {
    return lead.length() == 1
        && text.isAny("到至", lead.start())
        && MentionWords.MOVED.longestBefore(text.string(), lead.start(), 0).isPresent();
  }

  /** 6月30日|前, 10月底|前: until then, but not 6月30日前后. */
  private boolean isDeadline(TermMatch last) {
    CalendarTerm term = last.term();
    return text.charAt(last.end()) == '前'
        && (term.unit() == Unit.DAY || term.edge() == Edge.END)
        && !text.isAny(BEHIND_DEADLINE, last.end() + 1);
  }

  /** 低|于2021年的平均水平: the 于 belongs to the word before it. */
  private boolean isOfComparison(Span lead) {
    return lead.length() == 1
        && text.charAt(lead.start()) == '于'
        && text.isAny("低高少多大小优好强弱快慢晚早", lead.start() - 1);
  }

  /** 不低于|2021年前三季度|水平: with what something is compared. */
  private boolean isBenchmark(int start, int end) {
    return text.charAt(start - 1) == '于'
        && isOfComparison(new Span(start - 1, start))
        && (text.startsWith("水平", end) || text.startsWith("的水平", end));
  }

  private Optional<TermMatch> joined(TermMatch first) {
    int join = behindGloss(first);
    int at = join;
    while (at - join < 2 && text.isAny("至到-—–~", at)) {
      at++;
    }
    return at == join || at >= text.length()
        ? Optional.empty()
        : CalendarTermReader.behind(text, at, first.term());
  }

  /** 2021年2月18日|牛年开市|至2022年1月28日: where 至 stands behind words that gloss a full date. */
  private int behindGloss(TermMatch first) {
    if (!isFullDate(first)) {
      return first.end();
    }
    int at = first.end();
    while (at - first.end() <= LONGEST_GLOSS
        && Character.isIdeographic(text.charAt(at))
        && !text.isAny("至到", at)) {
      at++;
    }
    boolean closed =
        at + 1 < text.length()
            && text.isAny("至到", at)
            && CalendarTermReader.at(text, at + 1).filter(PeriodReader::isFullDate).isPresent();
    return closed ? at : first.end();
  }

  private static boolean isFullDate(TermMatch match) {
    return match.term().unit() == Unit.DAY && match.term().year().isPresent();
  }
}
