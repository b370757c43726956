package duoshao.figure.statement;

import duoshao.figure.site.Site;
import duoshao.lexicon.Term.Verb;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.PeriodMention.Sense;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.CharacterSet;
import duoshao.text.WordSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The periods that tell when something was said, or which of several is meant, and so govern no
 * figure: 6月11日，某平台公告称; 今年的最低水平.
 */
final class Occasions {
  private static final int OPENING = 4;

  /** What a sentence opens with that tells the background: 据了解, 企查查信息|显示. */
  private static final List<String> BACKGROUND =
      List.of("据了解", "公开资料", "公开信息", "资料显示", "工商信息", "工商资料", "天眼查", "企查查", "启信宝", "爱企查");

  /** With one of these such a word begins, or a quotation of it. */
  private static final CharacterSet BACKGROUND_BEGINS = CharacterSet.of("据公资工天企启爱“\"「『");

  /** Between what opens a clause so and what is said then, a report is named: 据某某社报道. */
  private static final WordSet SOURCES = WordSet.of("据", "根据");

  private static final WordSet REPORTS = WordSet.of("报道", "消息", "讯");

  /** Levels that a price turned at, each of which has its own day. */
  private static final WordSet TURNS =
      WordSet.of("顶部", "底部", "高点", "低点", "新高", "新低", "高位", "低位", "峰值", "谷底", "前高", "前低");

  private final List<Resolved> periods;

  /** Told apart as the objects that they are: no two phrases of an article are one. */
  private final Set<Resolved> events = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Where the last sentence begins that reports something new: 据某某社报道. */
  private int news;

  /**
   * @param periods those of the article, as its words number them
   */
  Occasions(List<Resolved> periods) {
    this.periods = periods;
  }

  /** Whether the period governs no figure. */
  boolean contains(Resolved period) {
    return events.contains(period);
  }

  /** Whether the period belongs to a report before the last one. */
  boolean isOld(Resolved period) {
    return period.span().start() < news;
  }

  /** Notes that something new is told from {@code offset} on. */
  void begin(int offset) {
    news = offset;
  }

  /** Looks at the words of the next sentence. */
  void enter(Words words) {
    if (isReport(words) || isBackground(words)) {
      begin(words.get(0).span().start());
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isPeriod()) {
        Resolved resolved = periods.get(words.get(i).index());
        boolean said =
            isDay(resolved)
                && resolved.sense() == Sense.STRETCH
                && isSpoken(words, i, isOfWeek(resolved));
        if (said || isModifier(words, i)) {
          events.add(resolved);
        }
      }
    }
  }

  /** 今年的最低水平, 本周的焦点, 2020年2月28日顶部: it says which one is meant, not when. */
  private static boolean isModifier(Words words, int period) {
    boolean de = period + 1 < words.size() && words.get(period + 1).isDe();
    int noun = de ? period + 2 : period + 1;
    return noun < words.size()
        && (isTurn(words, noun)
            || (de && (words.get(noun).text().startsWith("最") || words.get(noun).is("焦点"))));
  }

  /** Whether the level that a period names is the figure itself: 逼近2020年2月28日顶部|1.08%. */
  static boolean isOfTurn(Site site, Resolved period, List<Resolved> periods) {
    int turn = site.figure() - 1;
    turn -= turn > 0 && !isTurn(site.words(), turn) ? 1 : 0;
    if (turn <= 0 || !isTurn(site.words(), turn)) {
      return false;
    }
    int at = site.word(turn - 1).isDe() ? turn - 2 : turn - 1;
    return at >= 0 && site.word(at).isPeriod() && periods.get(site.word(at).index()).equals(period);
  }

  /** Whether such a level is named at a place, in one word or two: 高|点. */
  private static boolean isTurn(Words words, int at) {
    boolean cut = at + 1 < words.size() && words.get(at).text().length() == 1;
    return words.get(at).isAmong(TURNS) || (cut && TURNS.contains(words.text(at, at + 1)));
  }

  private static boolean isDay(Resolved resolved) {
    return resolved.mention().from().isDay() && resolved.mention().to().isEmpty();
  }

  private static boolean isOfWeek(Resolved resolved) {
    Unit unit = resolved.mention().from().unit();
    return unit == Unit.WEEKDAY || unit == Unit.DAY_OF_WEEK;
  }

  /** 据某某社消息: what a new report says has no period of the one before. */
  private static boolean isReport(Words words) {
    boolean from = false;
    boolean opens = true;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      from |= opens && word.isAmong(SOURCES);
      if (from && word.isAmong(REPORTS)) {
        return true;
      }
      opens = word.endsClause();
    }
    return false;
  }

  /** 企查查信息显示, 据了解: what is known of a party has no period of what it did before. */
  private static boolean isBackground(Words words) {
    int last = Math.min(words.size(), OPENING) - 1;
    boolean begins = false;
    for (int i = 0; i <= last; i++) {
      begins |= BACKGROUND_BEGINS.contains(words.get(i).text().charAt(0));
    }
    if (!begins) {
      return false;
    }
    String opening = words.text(0, last).strip();
    for (String word : BACKGROUND) {
      if (opening.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody says something or is founded in the clause of a day, or in the next one if the
   * day stands alone; who does may stand before the day if it is one of the week: 某某集团周五在声明中表示.
   */
  private static boolean isSpoken(Words words, int day, boolean ofWeek) {
    int from = day + 1;
    if (from < words.size() && words.get(from).isMark("，,")) {
      from++;
    }
    boolean named = ofWeek;
    for (int i = from; i < words.size() && !words.get(i).endsClause(); i++) {
      if (words.get(i).isFigure() || words.get(i).isPeriod()) {
        return false;
      }
      boolean says = words.get(i).isVerb(Verb.SAY) && !words.get(i).isMood();
      if (named && (says || words.get(i).isOneOf("成立", "注册成立", "揭牌"))) {
        return true;
      }
      named |= words.get(i).isName();
    }
    return false;
  }
}
