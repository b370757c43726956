package duoshao.period;

import duoshao.period.PeriodMention.Sense;
import duoshao.text.WordTrie.Match;
import java.util.Optional;

/**
 * Tells the days on which something was said, founded or is due, which say nothing of a figure:
 *
 * <pre>
 * 12月8日|公告          said
 * 成立|于2015年8月       founded
 * 将于|周五             still to come
 * 松油|2月|原油期货      the name of a contract
 * 2022年|限制性股票激励计划  the name of a plan, or of a meeting
 * 《2022年|若干措施》       a title of what is to hold
 * </pre>
 */
record EventDays(CalendarText text) {
  private static final int MOST_BETWEEN = 3;
  private static final int LONGEST_PLAN = 10;
  private static final int LONGEST_GOOD = 4;
  private static final int LONGEST_MEETING = 24;
  private static final int LONGEST_TITLE = 60;

  private static final String[] MEETINGS = {"会议", "大会", "论坛", "年会", "峰会", "仪式", "集采", "政策措施"};

  /** What is said of a meeting, so that the year is no part of its name: 2021年公司|召开|大会. */
  private static final String NO_NAME = "，。；：、的在将已由开办举参《（(";

  /** What sets out what is to hold or to be done; a report tells what happened in its year. */
  private static final String[] DECREES = {
    "措施", "办法", "方案", "计划", "通知", "意见", "规划", "指引", "协议", "合同", "议案", "规则", "条例", "目录", "规定", "函"
  };

  private static final String[] DATELINES = {"消息", "讯", "电", "丨", "|"};

  /** What is done with a stake or a plot of land that is put up, which the day belongs to: 挂牌转让. */
  private static final String[] SALES = {"转让", "出让", "出售", "拍卖", "交易"};

  private static final String[] FOUNDINGS = {"成立", "创立", "创办", "创建", "设立", "注册"};

  /**
   * Whether the term {@code last} is no more than such a day.
   *
   * @param stated the sense of the phrase that ends with it
   * @param opening where that phrase begins
   */
  boolean isDay(Sense stated, int opening, TermMatch last) {
    int end = last.end();
    return switch (last.term().unit()) {
      case VAGUE -> true;
      case RELATIVE_DAY, SAME_DAY -> isBeforeEvent(end);
      case WEEKDAY -> isAhead(opening, end) || isGloss(opening) || isBeforeEvent(end);
      case DAY_OF_WEEK -> isGloss(opening) || isBeforeEvent(end);
      case YEAR -> stated == Sense.STRETCH && namesPlan(end);
      case MONTH -> stated == Sense.STRETCH && (isBeforeEvent(end) || isDelivery(opening, last));
      case DAY, BARE_DAY ->
          stated == Sense.STRETCH && (isBeforeEvent(end) || isListing(opening, end));
      default -> false;
    };
  }

  /** 将于|周五, 周五|将, 每|周五: a day that is still to come, or comes again. */
  private boolean isAhead(int opening, int end) {
    return text.isAny("将定拟待下每", opening - 1) || text.isAny("将前的", end);
  }

  /** 股票将|于2020年9月7日|在江城证券交易所上市: a day that is still to come. */
  private boolean isListing(int opening, int end) {
    if (text.charAt(opening - 1) != '将') {
      return false;
    }
    for (int at = end; at - end <= LONGEST_MEETING && !text.isAny("，。；：\n", at); at++) {
      boolean listed = text.startsWith("挂牌", at) && !startsWithAny(SALES, at + 2);
      if (listed || text.startsWith("上市", at)) {
        return true;
      }
    }
    return false;
  }

  /** 12月8日(|周三): the day of the week of a date. */
  private boolean isGloss(int opening) {
    return text.isAny("日号", opening - 1)
        || (text.charAt(opening - 1) == '(' && text.isAny("日号", opening - 2));
  }

  /** 松油|2月|原油期货, 3月|交割的大豆: when a contract is to be met. */
  private boolean isDelivery(int opening, TermMatch month) {
    int at = month.end();
    if (month.term().year().isPresent()) {
      return false;
    }
    if (text.startsWith("交割", at) || text.startsWith("交货", at)) {
      return true;
    }
    boolean named = Character.isLetter(text.charAt(text.skipBlanksBack(opening) - 1));
    while (named && at - month.end() <= LONGEST_GOOD && Character.isIdeographic(text.charAt(at))) {
      if (text.startsWith("期货", at) || text.startsWith("合约", at)) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** 成立|于2015年8月: the day on which something was founded. */
  boolean isFounding(int start) {
    for (String word : FOUNDINGS) {
      if (text.endsWith(word, start)) {
        return true;
      }
    }
    return false;
  }

  /** 2022年|限制性股票激励计划, 2019年|第三次招标: the year belongs to a name. */
  private boolean namesPlan(int end) {
    if (text.charAt(end) == '第') {
      return CalendarNumber.at(text, end + 1)
          .filter(number -> text.isAny("次批轮期", number.end()))
          .isPresent();
    }
    for (int at = end; at - end <= LONGEST_PLAN && Character.isIdeographic(text.charAt(at)); at++) {
      if (text.startsWith("激励计划", at) || text.startsWith("持股计划", at)) {
        return true;
      }
    }
    return namesMeeting(end);
  }

  /** 2021年|全国废钢大会, 2022年|江城货币信贷工作会议: the year belongs to the name of a meeting. */
  private boolean namesMeeting(int end) {
    for (int at = end; at - end <= LONGEST_MEETING && !text.isAny(NO_NAME, at); at++) {
      boolean bought = text.startsWith("集采", at) && text.isAny("药支金规费平", at + 2);
      if (at - end > 1 && !bought && startsWithAny(MEETINGS, at)) {
        return true;
      }
      if (text.isDigit(at)) {
        return false;
      }
    }
    return false;
  }

  /** 《2022年江城扩大投资若干措施》: a phrase in the title of what is to hold or to be done. */
  boolean isInTitle(int opening, int end) {
    int open = opening;
    while (opening - open <= LONGEST_TITLE && !text.isAny("《》。\n", open)) {
      open--;
    }
    if (text.charAt(open) != '《') {
      return false;
    }
    int close = end;
    while (close - end <= LONGEST_TITLE && !text.isAny("》。\n", close)) {
      close++;
    }
    for (String decree : DECREES) {
      if (text.charAt(close) == '》' && text.endsWith(decree, close)) {
        return true;
      }
    }
    return false;
  }

  /** 12月8日|消息, 8月9日|丨: the day of the report that follows. */
  boolean isDateline(TermMatch day) {
    return day.term().isDay() && startsWithAny(DATELINES, text.skipBlanks(day.end()));
  }

  private boolean startsWithAny(String[] words, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeEvent(int end) {
    int at = end;
    for (int parts = 0; parts < MOST_BETWEEN; parts++) {
      at = text.skipBlanks(at);
      if (MentionWords.EVENTS.longestAt(text.string(), at).isPresent()) {
        return true;
      }
      Optional<Match<Boolean>> part = MentionWords.BETWEEN.longestAt(text.string(), at);
      if (part.isEmpty()) {
        return false;
      }
      at = part.get().span().end();
    }
    return MentionWords.EVENTS.longestAt(text.string(), at).isPresent();
  }
}
