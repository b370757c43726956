package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import duoshao.text.CharacterSet;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code periods.tsv}, which say when without a number: 今年, 昨日, 报告期, 上年同期. */
final class PeriodWords {
  private static final WordTrie<CalendarTerm> WORDS = words();
  private static final List<String> AS_OF = List.of("截至", "截止", "截止到", "至", "到");

  /** What may follow the last character of 周三 where that counts or begins another word. */
  private static final String[] BEHIND_COUNT = {
    "均", "大股", "大指", "大行", "例", "氟", "个交易", "个工作", "天内", "天累", "只新", "只股", "只债", "只基", "家公司", "家企业",
    "家上市", "家银行", "家机构", "家券商", "批次", "批新", "共成", "共有", "共计", "共发", "共新"
  };

  /** What has a day of its own: 复牌|当日, 上市|当天. */
  private static final List<String> DEEDS =
      List.of("复牌", "停牌", "上市", "挂牌", "公告", "披露", "发布", "登记", "签署", "到账", "发行", "交割", "开业");

  /** What ends with 期 and is no report: 短|期内, 锁定|期内, 存续|期内. */
  private static final String OF_OTHER = "短长近中远时限定逾假周工租赁购牌查任效续修保闭约诺察刑设营作务权口划集展账行到学孕";

  private PeriodWords() {}

  /** The characters with which one may begin. */
  static CharacterSet openers() {
    return WORDS.openers();
  }

  /** The word at {@code at}, with the part of the year or the edge that follows it. */
  static Optional<TermMatch> at(CalendarText text, int at) {
    Optional<WordTrie.Match<CalendarTerm>> match = WORDS.longestAt(text.string(), at);
    return match.isEmpty()
        ? Optional.empty()
        : meant(text, at, match.get().span().end(), match.get().meaning());
  }

  private static Optional<TermMatch> meant(CalendarText text, int at, int end, CalendarTerm term) {
    boolean week = term.unit() == Unit.WEEKDAY || term.unit() == Unit.DAY_OF_WEEK;
    if (week && countsAfterAll(text, end)) {
      return WORDS
          .longestAt(text.string().substring(at, end - 1), 0)
          .map(shorter -> new TermMatch(shorter.meaning(), at + shorter.span().end()));
    }
    if (term.unit() == Unit.YEAR && term.year().isPresent()) {
      return Optional.of(YearPartReader.of(term.year().get(), text, end));
    }
    boolean undated =
        term.unit() == Unit.PUBLICATION
            && AS_OF.stream().noneMatch(lead -> text.endsWith(lead, at));
    boolean unrelated =
        term.unit() == Unit.SAME
            && text.startsWith("同期", at)
            && at > 0
            && !text.isAny("较比与", at - 1);
    boolean part =
        term.unit() == Unit.REPORT && text.isAny("期", at) && text.isAny(OF_OTHER, at - 1);
    boolean other =
        term.unit() == Unit.SAME_DAY
            && (text.charAt(at - 2) == '初'
                || DEEDS.stream().anyMatch(deed -> text.endsWith(deed, at)));
    return undated || unrelated || other || part
        ? Optional.empty()
        : Optional.of(TermMatch.withEdge(text, end, term));
  }

  /** 本周|三大股指, 上周|日均, 本周|一度: whether the last character is none of the day of a week. */
  private static boolean countsAfterAll(CalendarText text, int end) {
    for (String behind : BEHIND_COUNT) {
      if (text.startsWith(behind, end)) {
        return true;
      }
    }
    boolean adverb = text.charAt(end - 1) == '一' && text.isAny("度直", end);
    boolean daily = text.startsWith("成交", end) || text.startsWith("产", end);
    return adverb || (daily && text.charAt(end - 1) == '日');
  }

  private static WordTrie<CalendarTerm> words() {
    Map<String, CalendarTerm> words = new HashMap<>();
    for (List<String> row : WordTable.rows(PeriodWords.class, "periods.tsv", 5)) {
      Optional<YearRef> year =
          row.get(3).isEmpty()
              ? Optional.empty()
              : Optional.of(new YearRef(Integer.parseInt(row.get(3)), true));
      CalendarTerm term =
          CalendarTerm.of(year, Unit.valueOf(row.get(1)), Integer.parseInt(row.get(2)));
      words.put(row.get(0), row.get(4).isEmpty() ? term : term.withEdge(Edge.valueOf(row.get(4))));
    }
    return new WordTrie<>(words);
  }
}
