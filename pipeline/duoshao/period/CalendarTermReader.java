package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one calendar expression.
 *
 * <pre>
 * term    = year [ part ] | part | word | numeric
 * year    = 4 digits [年] | 2 digits 年 | 二〇二一年 | 今年 | 去年 | 上年 | 明年 …
 * part    = month [ day | 旬 | edge ] | quarter [ edge ] | 上半年 | 前N个月 | 前N季度 | 年末 | 年底 | Q3 | H1 | 全年
 * word    = the entries of periods.tsv
 * numeric = 2021-12-08 | 2021/12/08 | 2021.12.08
 * edge    = 初 | 末 | 底
 * </pre>
 */
final class CalendarTermReader {
  private static final WordTrie<CalendarTerm> WORDS = words();

  /** Parts of a year that have names. */
  private static final WordTrie<String> PARTS =
      new WordTrie<>(
          Stream.of(
                  "上半年度", "上半年", "下半年度", "下半年", "半年度", "半年报", "中报", "中期", "全年", "同期", "年末", "年底",
                  "年终", "年初", "末", "底", "初", "H1", "H2")
              .collect(Collectors.toMap(Function.identity(), Function.identity())));

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

  /** A term and where it ends. */
  record Read(CalendarTerm term, int end) {}

  private CalendarTermReader() {}

  /** The term that begins at {@code at}. */
  static Optional<Read> at(String text, int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    if (isDigit(c) && (isDigit(before) || before == '.' || isThousands(text, at))) {
      return Optional.empty();
    }
    if (isDigit(c)) {
      return numeric(text, at).or(() -> year(text, at)).or(() -> part(text, at, Optional.empty()));
    }
    if (digitValue(c) >= 0 || c == '十') {
      return chineseYear(text, at).or(() -> part(text, at, Optional.empty()));
    }
    if ("今本去上前明后首末昨日下公发收目当报期年同春国元假近一二三四第QH全未过最此周星五六七八九十鼠牛虎兔龙蛇马羊猴鸡狗猪中端清双".indexOf(c) < 0) {
      return Optional.empty();
    }
    if (((c == '年' || c == '日' || c == '月')
            && (digitValue(before) >= 0 || isDigit(before) || before == '十'))
        || ((c == '前' || c == '上' || c == '后') && "目此日之当年提以午税盘天周早马晚".indexOf(before) >= 0)) {
      return Optional.empty();
    }
    Optional<Read> word = word(text, at);
    if (word.isPresent()) {
      return word;
    }
    Optional<Read> span = span(text, at);
    if (span.isPresent()) {
      return span;
    }
    return part(text, at, Optional.empty());
  }

  private static boolean isThousands(String text, int at) {
    return charAt(text, at - 1) == ','
        && isDigit(charAt(text, at - 2))
        && digits(text, at) - at == 3;
  }

  /**
   * The second term of a run, which takes from the first what it leaves out: 2021年11月29日—12月5日,
   * 1月-3月.
   */
  static Optional<Read> behind(String text, int at, CalendarTerm first) {
    Optional<Read> full = at(text, at);
    if (full.isPresent()) {
      CalendarTerm term = full.get().term();
      boolean bare = term.year().isEmpty() && term.unit() != Unit.PUBLICATION;
      return bare ? Optional.of(new Read(term.withYear(first.year()), full.get().end())) : full;
    }
    return first.unit() == Unit.DAY ? monthAndDay(text, at, first) : Optional.empty();
  }

  /** {@code 12·7} behind {@code 2018·12·3-}. */
  private static Optional<Read> monthAndDay(String text, int at, CalendarTerm first) {
    int monthEnd = digits(text, at);
    int dayEnd = digits(text, monthEnd + 1);
    boolean shaped =
        monthEnd > at
            && monthEnd - at <= 2
            && "-/.·".indexOf(charAt(text, monthEnd)) >= 0
            && dayEnd - monthEnd > 1
            && dayEnd - monthEnd <= 3;
    int month = shaped ? number(text, at, monthEnd) : 0;
    int day = shaped ? number(text, monthEnd + 1, dayEnd) : 0;
    return month < 1 || month > 12 || day < 1 || day > 31
        ? Optional.empty()
        : Optional.of(
            new Read(
                new CalendarTerm(first.year(), Unit.DAY, day, day, month, Edge.WHOLE), dayEnd));
  }

  private static Optional<Read> word(String text, int at) {
    Optional<WordTrie.Match<CalendarTerm>> match = WORDS.longestAt(text, at);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    CalendarTerm term = match.get().meaning();
    int end = match.get().span().end();
    boolean isYear = term.unit() == Unit.YEAR && term.year().isPresent();
    if (isYear) {
      Optional<Read> part = part(text, end, term.year());
      if (part.isPresent()) {
        return part;
      }
    }
    if (term.unit() == Unit.PUBLICATION && !precededByAsOf(text, at)) {
      return Optional.empty();
    }
    if (term.unit() == Unit.SAME
        && text.startsWith("同期", at)
        && at > 0
        && "较比与".indexOf(text.charAt(at - 1)) < 0) {
      return Optional.empty();
    }
    return edge(text, end, term);
  }

  /** {@code 近一个月内}, {@code 未来5年}, {@code 过去24小时}: a stretch that no calendar fixes. */
  private static Optional<Read> span(String text, int at) {
    int from = at;
    for (String lead : new String[] {"最近", "近", "过去", "未来", "今后", "此后"}) {
      if (text.startsWith(lead, at)) {
        from = at + lead.length();
        break;
      }
    }
    if (from == at) {
      return Optional.empty();
    }
    Count count = Count.at(text, from);
    int unit =
        count != null
            ? skip(text, count.end())
            : charAt(text, from) == '半' ? from + 1 : charAt(text, from) == '两' ? from + 1 : -1;
    if (unit < 0) {
      return Optional.empty();
    }
    for (String word : new String[] {"个交易日", "个季度", "个月", "小时", "季度", "年", "月", "周", "天", "日"}) {
      if (text.startsWith(word, unit)) {
        int end = unit + word.length();
        boolean tail =
            text.startsWith("内", end) || text.startsWith("来", end) || text.startsWith("间", end);
        return Optional.of(
            new Read(CalendarTerm.of(Optional.empty(), Unit.UNRESOLVED, 0), tail ? end + 1 : end));
      }
    }
    return Optional.empty();
  }

  private static boolean precededByAsOf(String text, int at) {
    return text.startsWith("截至", at - 2)
        || text.startsWith("截止", at - 2)
        || text.startsWith("截止到", at - 3)
        || text.startsWith("至", at - 1)
        || text.startsWith("到", at - 1);
  }

  private static Optional<Read> year(String text, int at) {
    int end = digits(text, at);
    int length = end - at;
    int next = skip(text, end);
    if (length == 4) {
      int year = Integer.parseInt(text.substring(at, end));
      if (year < 1900 || year > 2100) {
        return Optional.empty();
      }
      return yearWith(text, year, end, next);
    }
    if (length == 2 && text.startsWith("年", next)) {
      int year = 2000 + Integer.parseInt(text.substring(at, end));
      Optional<Read> part = part(text, next + 1, Optional.of(new YearRef(year, false)));
      boolean recent = year <= 2040;
      boolean asOf = text.startsWith("截至", at - 2) || text.startsWith("到", at - 1);
      return recent
          ? part.filter(
              read -> read.term().unit() != Unit.YEAR || asOf || read.term().edge() != Edge.WHOLE)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Read> yearWith(String text, int year, int end, int next) {
    Optional<YearRef> ref = Optional.of(new YearRef(year, false));
    if (text.startsWith("年", next) || text.startsWith("财年", next) || text.startsWith("財年", next)) {
      int behind = next + (text.startsWith("年", next) ? 1 : 2);
      return Optional.of(
          part(text, behind, ref).orElse(new Read(CalendarTerm.of(ref, Unit.YEAR, 0), behind)));
    }
    if (text.startsWith("/", end)
        || text.startsWith("-", end)
        || text.startsWith("至", end)
        || text.startsWith("~", end)
        || text.startsWith("—", end)
        || text.startsWith("、", end)
        || text.startsWith("及", end)
        || text.startsWith("和", end)) {
      return yearRun(text, year, end);
    }
    return part(text, end, ref)
        .filter(
            read ->
                read.end() > end
                    && read.term().unit() != Unit.MONTH
                    && read.term().unit() != Unit.DAY);
  }

  /**
   * The first year of 2021-2023年, 2021/22财年, 2022及2023年: a year only because 年 follows the next
   * one.
   */
  private static Optional<Read> yearRun(String text, int year, int end) {
    int next = end + 1;
    int last = digits(text, next);
    boolean years =
        (last - next == 4 || last - next == 2)
            && (text.startsWith("年", skip(text, last)) || text.startsWith("财年", last));
    boolean goesOn =
        (last - next == 4 || last - next == 2)
            && "/-、".indexOf(charAt(text, last)) >= 0
            && Integer.parseInt(text.substring(next, last)) > year % 100 - 1;
    if (!years && !goesOn) {
      return Optional.empty();
    }
    return Optional.of(
        new Read(CalendarTerm.of(Optional.of(new YearRef(year, false)), Unit.YEAR, 0), end));
  }

  private static Optional<Read> chineseYear(String text, int at) {
    if (at + 4 >= text.length() || text.charAt(at + 4) != '年') {
      return Optional.empty();
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = digitValue(text.charAt(at + i));
      if (digit < 0) {
        return Optional.empty();
      }
      year = 10 * year + digit;
    }
    if (year < 1900 || year > 2100) {
      return Optional.empty();
    }
    Optional<YearRef> ref = Optional.of(new YearRef(year, false));
    return Optional.of(
        part(text, at + 5, ref).orElse(new Read(CalendarTerm.of(ref, Unit.YEAR, 0), at + 5)));
  }

  /** {@code 2021-12-08}, {@code 2021/12/08}, {@code 2021.12.08}, {@code 2018·12·3}. */
  private static Optional<Read> numeric(String text, int at) {
    int yearEnd = digits(text, at);
    char mark = charAt(text, yearEnd);
    if (yearEnd - at != 4 || "-/.·".indexOf(mark) < 0) {
      return Optional.empty();
    }
    int monthEnd = digits(text, yearEnd + 1);
    if (charAt(text, monthEnd) != mark) {
      return Optional.empty();
    }
    int dayEnd = digits(text, monthEnd + 1);
    int year = number(text, at, yearEnd);
    int month = number(text, yearEnd + 1, monthEnd);
    int day = number(text, monthEnd + 1, dayEnd);
    if (year < 1900
        || year > 2100
        || month < 1
        || month > 12
        || day < 1
        || day > 31
        || dayEnd - monthEnd > 3) {
      return Optional.empty();
    }
    Optional<YearRef> ref = Optional.of(new YearRef(year, false));
    return Optional.of(
        new Read(new CalendarTerm(ref, Unit.DAY, day, day, month, Edge.WHOLE), dayEnd));
  }

  /** What may follow a year, or stand alone. */
  private static Optional<Read> part(String text, int from, Optional<YearRef> year) {
    int at = skip(text, from);
    if (year.isPresent() && (text.startsWith("度", at) || text.startsWith("年度", at))) {
      at = at + (text.startsWith("度", at) ? 1 : 2);
    }
    if (at >= text.length()) {
      return year.map(ref -> new Read(CalendarTerm.of(year, Unit.YEAR, 0), from));
    }
    Optional<Read> read = quarter(text, at, year).or(() -> Optional.empty());
    if (read.isEmpty()) {
      read = month(text, at, year);
    }
    if (read.isEmpty()) {
      read = named(text, at, year);
    }
    if (read.isEmpty() && year.isPresent()) {
      return Optional.of(
          new Read(CalendarTerm.of(year, Unit.YEAR, 0), at > skip(text, from) ? at : from));
    }
    return read;
  }

  private static Optional<Read> named(String text, int at, Optional<YearRef> year) {
    return PARTS
        .longestAt(text, at)
        .flatMap(match -> byName(text, match.meaning(), match.span().end(), year));
  }

  private static Optional<Read> byName(String text, String word, int end, Optional<YearRef> year) {
    boolean alone = year.isEmpty();
    CalendarTerm whole = CalendarTerm.of(year, Unit.YEAR, 0);
    Optional<YearRef> thisYear = alone ? Optional.of(new YearRef(0, true)) : year;
    return switch (word) {
      case "上半年度", "上半年" -> edge(text, end, CalendarTerm.of(year, Unit.HALF, 1));
      case "H1" ->
          alone
              ? Optional.empty()
              : Optional.of(new Read(CalendarTerm.of(year, Unit.HALF, 1), end));
      case "半年度", "半年报", "中报", "中期" ->
          alone
              ? Optional.empty()
              : Optional.of(new Read(CalendarTerm.of(year, Unit.HALF, 1), end));
      case "下半年度", "下半年" -> edge(text, end, CalendarTerm.of(year, Unit.HALF, 2));
      case "H2" ->
          alone
              ? Optional.empty()
              : Optional.of(new Read(CalendarTerm.of(year, Unit.HALF, 2), end));
      case "全年" -> alone ? Optional.empty() : Optional.of(new Read(whole, end));
      case "同期" ->
          alone
              ? Optional.empty()
              : Optional.of(new Read(CalendarTerm.of(year, Unit.SAME, 0), end));
      case "年末", "年底", "年终" ->
          Optional.of(new Read(whole.withYear(thisYear).withEdge(Edge.END), end));
      case "年初" -> Optional.of(new Read(whole.withYear(thisYear).withEdge(Edge.START), end));
      case "初" -> alone ? Optional.empty() : Optional.of(new Read(whole.withEdge(Edge.START), end));
      default -> alone ? Optional.empty() : Optional.of(new Read(whole.withEdge(Edge.END), end));
    };
  }

  private static Optional<Read> quarter(String text, int at, Optional<YearRef> year) {
    if (charAt(text, at) == 'Q'
        && "1234".indexOf(charAt(text, at + 1)) >= 0
        && !isDigit(charAt(text, at + 2))) {
      boolean latin =
          at > 0 && Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) < 128;
      return latin
          ? Optional.empty()
          : Optional.of(
              new Read(CalendarTerm.of(year, Unit.QUARTER, charAt(text, at + 1) - '0'), at + 2));
    }
    boolean front = charAt(text, at) == '前' || charAt(text, at) == '首';
    int from = at + (front || charAt(text, at) == '第' ? 1 : 0);
    Count count = Count.at(text, from);
    if (count == null || count.value() < 1 || count.value() > 4) {
      return Optional.empty();
    }
    int end = skip(text, count.end());
    if (text.startsWith("个季度", end) && front) {
      end += 3;
    } else if (text.startsWith("季度", end)) {
      end += 2;
    } else if (text.startsWith("季报", end)) {
      end += 2;
    } else if (text.startsWith("季", end) && !text.startsWith("季节", end)) {
      end += 1;
    } else {
      return quarterRun(text, count, year);
    }
    Unit unit = front ? Unit.FIRST_QUARTERS : Unit.QUARTER;
    return edge(text, end, CalendarTerm.of(year, unit, count.value()));
  }

  /** {@code 一、二季度}, {@code 一至三季度}. */
  private static Optional<Read> quarterRun(String text, Count first, Optional<YearRef> year) {
    if ("、至到-".indexOf(charAt(text, first.end())) < 0) {
      return Optional.empty();
    }
    Count last = Count.at(text, first.end() + 1);
    if (last == null
        || last.value() < first.value()
        || last.value() > 4
        || !text.startsWith("季", last.end())) {
      return Optional.empty();
    }
    int end = last.end() + (text.startsWith("季度", last.end()) ? 2 : 1);
    return Optional.of(
        new Read(
            new CalendarTerm(year, Unit.QUARTER, first.value(), last.value(), 0, Edge.WHOLE), end));
  }

  private static Optional<Read> month(String text, int at, Optional<YearRef> year) {
    boolean front = charAt(text, at) == '前' || charAt(text, at) == '首';
    Count count = Count.at(text, at + (front ? 1 : 0));
    if (count == null || count.value() < 1 || count.value() > 31) {
      return Optional.empty();
    }
    int end = skip(text, count.end());
    if (front) {
      boolean months = text.startsWith("个月", end) || text.startsWith("月", end);
      return months && count.value() <= 12
          ? Optional.of(
              new Read(
                  CalendarTerm.of(year, Unit.FIRST_MONTHS, count.value()),
                  end + (text.startsWith("个月", end) ? 2 : 1)))
          : Optional.empty();
    }
    if (text.startsWith("月", end) && count.value() <= 12) {
      return inMonth(text, end + 1, count.value(), year);
    }
    Optional<Read> run = monthRun(text, count, end, year);
    if (run.isPresent()) {
      return run;
    }
    boolean day =
        (text.startsWith("日", end) || text.startsWith("号", end))
            && year.isEmpty()
            && isBareDay(text, at, end);
    return day
        ? Optional.of(
            new Read(CalendarTerm.of(Optional.empty(), Unit.BARE_DAY, count.value()), end + 1))
        : Optional.empty();
  }

  /** {@code 21日}, {@code 昨（3）日}: the month is the publication's. */
  private static boolean isBareDay(String text, int at, int end) {
    char next = charAt(text, end + 1);
    return text.charAt(end) == '日'
        && isDigit(charAt(text, at))
        && "内均期常元本后前线圆起式语".indexOf(next) < 0
        && charAt(text, at - 1) != '第'
        && !text.startsWith("连续", at - 2);
  }

  /** {@code 1-11月}, {@code 1至3月份}. */
  private static Optional<Read> monthRun(
      String text, Count first, int end, Optional<YearRef> year) {
    if ("-至到~—、".indexOf(charAt(text, end)) < 0) {
      return Optional.empty();
    }
    Count last = Count.at(text, end + 1);
    if (last == null
        || last.value() <= first.value()
        || last.value() > 12
        || !text.startsWith("月", last.end())) {
      return Optional.empty();
    }
    if (Character.isDigit(charAt(text, last.end() + 1))) {
      return Optional.empty();
    }
    int to = last.end() + (text.startsWith("月份", last.end()) ? 2 : 1);
    return Optional.of(
        new Read(
            new CalendarTerm(year, Unit.MONTH, first.value(), last.value(), 0, Edge.WHOLE), to));
  }

  private static Optional<Read> inMonth(String text, int from, int month, Optional<YearRef> year) {
    int at = skip(text, from);
    Count day = Count.at(text, at);
    if (day != null && day.value() >= 1 && day.value() <= 31) {
      int end = skip(text, day.end());
      if (text.startsWith("日", end) || text.startsWith("号", end)) {
        return Optional.of(
            new Read(
                new CalendarTerm(year, Unit.DAY, day.value(), day.value(), month, Edge.WHOLE),
                end + 1));
      }
      boolean run = "-至到~—".indexOf(charAt(text, end)) >= 0 || charAt(text, end) == '、';
      Count last = run ? Count.at(text, end + 1) : null;
      if (last != null
          && last.value() > day.value()
          && last.value() <= 31
          && (text.startsWith("日", last.end()) || text.startsWith("号", last.end()))) {
        return Optional.of(
            new Read(
                new CalendarTerm(year, Unit.DAY, day.value(), day.value(), month, Edge.WHOLE),
                day.end()));
      }
    }
    String[] thirds = {"上旬", "中旬", "下旬"};
    for (int i = 0; i < thirds.length; i++) {
      if (text.startsWith(thirds[i], at)) {
        return Optional.of(
            new Read(
                new CalendarTerm(year, Unit.TEN_DAYS, i + 1, i + 1, month, Edge.WHOLE), at + 2));
      }
    }
    int end = text.startsWith("份", from) ? from + 1 : from;
    return edge(text, end, CalendarTerm.of(year, Unit.MONTH, month));
  }

  private static Optional<Read> edge(String text, int end, CalendarTerm term) {
    if (text.startsWith("末", end) || text.startsWith("底", end)) {
      return Optional.of(new Read(term.withEdge(Edge.END), end + 1));
    }
    if (text.startsWith("初", end)) {
      return Optional.of(new Read(term.withEdge(Edge.START), end + 1));
    }
    return Optional.of(new Read(term, end));
  }

  /** A small number, in Arabic or Chinese digits up to 三十一. */
  private record Count(int value, int end) {
    static @org.jspecify.annotations.Nullable Count at(String text, int from) {
      int at = skip(text, from);
      int end = digits(text, at);
      if (end > at) {
        return end - at <= 2 ? new Count(number(text, at, end), end) : null;
      }
      int tens = digitValue(charAt(text, at));
      if (charAt(text, at) == '十') {
        int ones = digitValue(charAt(text, at + 1));
        return ones > 0 ? new Count(10 + ones, at + 2) : new Count(10, at + 1);
      }
      if (tens < 0) {
        return null;
      }
      if (charAt(text, at + 1) == '十') {
        int ones = digitValue(charAt(text, at + 2));
        return ones > 0 ? new Count(10 * tens + ones, at + 3) : new Count(10 * tens, at + 2);
      }
      return digitValue(charAt(text, at + 1)) >= 0 ? null : new Count(tens, at + 1);
    }
  }

  private static Map<String, CalendarTerm> table() {
    Map<String, CalendarTerm> words = new HashMap<>();
    for (List<String> row : WordTable.rows(CalendarTermReader.class, "periods.tsv", 5)) {
      Optional<YearRef> year =
          row.get(3).isEmpty()
              ? Optional.empty()
              : Optional.of(new YearRef(Integer.parseInt(row.get(3)), true));
      CalendarTerm term =
          CalendarTerm.of(year, Unit.valueOf(row.get(1)), Integer.parseInt(row.get(2)));
      words.put(row.get(0), row.get(4).isEmpty() ? term : term.withEdge(Edge.valueOf(row.get(4))));
    }
    return words;
  }

  private static WordTrie<CalendarTerm> words() {
    return new WordTrie<>(table());
  }

  private static int digits(String text, int from) {
    int end = from;
    while (isDigit(charAt(text, end)) && end - from < 12) {
      end++;
    }
    return end;
  }

  private static int number(String text, int from, int end) {
    return end > from && end - from < 9 ? Integer.parseInt(text.substring(from, end)) : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int digitValue(char c) {
    return c == '零' ? 0 : CHINESE_DIGITS.indexOf(c);
  }

  private static char charAt(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  private static int skip(String text, int from) {
    int at = from;
    while (charAt(text, at) == ' ') {
      at++;
    }
    return at;
  }
}
