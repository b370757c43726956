package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.Numeral.Form;
import duoshao.text.CharacterSet;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.List;

/** Numerals that order and rank: 第三次, 前十, No.1. */
final class Orders {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "second",
                  Rejection.ORDINAL,
                  Orders::isSecond,
                  List.of("⟨二⟩次报告", "上述一、⟨二⟩点"),
                  List.of("⟨两⟩次报告", "⟨二⟩点五"))
              .opening("二")
              .before("次点部队组班科套"),
          NumeralRule.rejecting(
                  "ordinal",
                  Rejection.ORDINAL,
                  Orders::isOrdinal,
                  List.of(
                      "上述⟨一⟩、二点",
                      "第⟨三⟩次",
                      "位居前⟨十⟩",
                      "前⟨3⟩位股东",
                      "TOP⟨10⟩",
                      "第⟨12⟩大股东",
                      "市人大⟨七⟩次会议",
                      "四届⟨八⟩次董事会",
                      "买⟨一⟩某某证券",
                      "病例6、⟨13⟩由于",
                      "道路养护项目(⟨三⟩次)",
                      "No.⟨1⟩"),
                  List.of("目前⟨3⟩家", "前⟨5⟩%的客户", "提前⟨3⟩亿元", "召开⟨七⟩次会议", "增持公司股份(⟨三⟩次)"))
              .behind("第前买卖述上届大会协议(（Pp.O 、和及至到-/"));

  /** Before 前, these make words of time or place: 目前3家 counts, 前3家 ranks. */
  private static final String NO_RANK_BEFORE_FRONT = "目此日之当年月提以午税盘天周史会节事生先空跟眼年向往战停牌";

  /** Units that keep a number a figure behind 前: 前5%的客户. */
  private static final List<Category> NOT_RANKED =
      List.of(Category.MONEY, Category.PERCENT, Category.POINT, Category.MULTIPLE);

  private static final List<String> RANKS = List.of("TOP", "Top", "top", "No.", "NO.", "NO");
  private static final List<String> TENDERS = List.of("项目", "工程", "采购", "招标", "标段", "公告");
  private static final CharacterSet RANK_ENDS = CharacterSet.of("Pp.O");

  /** A longer chain of numerals is no list of ordinals. */
  static final int MAX_MEMBERS = 20;

  private Orders() {}

  private static boolean isOrdinal(Site site) {
    if (isSeat(site) || isFirstOfPoints(site) || isRound(site)) {
      return true;
    }
    int at = site.skipBlanksBack(site.start());
    char before = site.charAt(at - 1);
    if (before == '第' || isSession(site, before)) {
      return true;
    }
    if (isRanked(site, at)) {
      return !site.followedByAny("%");
    }
    if (before == '前' && isInFront(site, at)) {
      return !isTime(site)
          && site.unit().filter(phrase -> NOT_RANKED.contains(phrase.unit().category())).isEmpty();
    }
    return continuesOrdinal(site);
  }

  /** 前一周, 起飞前48小时: how long. */
  private static boolean isTime(Site site) {
    return Suffixes.suffix(site).filter(match -> match.meaning() == Rejection.DURATION).isPresent();
  }

  /** 市人大七次会议: the sessions of an assembly are numbered; 召开七次会议 counts. */
  private static boolean isSession(Site site, char before) {
    boolean session =
        site.startsWith("次会议", site.end())
            || site.startsWith("次全体会议", site.end())
            || site.startsWith("中全会", site.end());
    return (session && "届大会协议".indexOf(before) >= 0) || (before == '届' && site.behind(0) == '次');
  }

  /** 二次 and 二点 mean the second; the number of two times is 两次. */
  private static boolean isSecond(Site site) {
    return site.end() - site.start() == 1
        && site.charAt(site.start()) == '二'
        && "次点部队组班科套".indexOf(site.behind(0)) >= 0
        && !Site.isArabic(site.behind(1))
        && "点次".indexOf(site.behind(1)) < 0;
  }

  /** 养护项目(三次): the round of a tender, alone in a bracket. */
  private static boolean isRound(Site site) {
    boolean alone =
        "(（".indexOf(site.before(1)) >= 0
            && site.behind(0) == '次'
            && ")）".indexOf(site.behind(1)) >= 0;
    return alone && TENDERS.stream().anyMatch(word -> site.endsBefore(site.start() - 1, word));
  }

  /** The first of 上述一、二点. */
  private static boolean isFirstOfPoints(Site site) {
    return site.behind(0) == '、'
        && site.hasNext()
        && site.next().start() == site.end() + 1
        && (site.precededBy("上述") || site.precededBy("前述") || site.precededBy("以上"))
        && isSecond(site.next());
  }

  /** 买一 and 卖二 are the first to buy and the second to sell; 买一送一 is none. */
  private static boolean isSeat(Site site) {
    return site.end() - site.start() == 1
        && "一二三四五".indexOf(site.charAt(site.start())) >= 0
        && site.precededByAny("买卖")
        && !Character.isIdeographic(site.before(2))
        && Character.isIdeographic(site.behind(0))
        && "送赠套辆台部个只股件张把份些点下".indexOf(site.behind(0)) < 0
        && (site.behind(0) == '方' || site.unit().isEmpty());
  }

  /** Whether TOP or No. ends at {@code end}. */
  static boolean isRanked(Site site, int end) {
    if (!RANK_ENDS.contains(site.charAt(end - 1))) {
      return false;
    }
    for (String word : RANKS) {
      if (site.endsBefore(end, word) && !Site.isLatin(site.charAt(end - word.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The 四 of 第三、四季度: a list behind an ordinal; the 8 of 前3-8位. */
  private static boolean continuesOrdinal(Site site) {
    Site member = site;
    for (int i = 0; i < MAX_MEMBERS && joinsPrevious(member); i++) {
      member = member.previous();
      boolean front = member.before(1) == '前' && "位名强大".indexOf(site.behind(0)) >= 0;
      boolean place = member.before(1) == '列' && "位名".indexOf(site.behind(0)) >= 0;
      boolean labelled =
          site.behind(0) != '例' && isArabic(member) && Cues.LABEL.endsAt(member, member.start());
      if (labelled) {
        return true;
      }
      if (place || member.before(1) == '第' || (front && isInFront(member, member.start()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArabic(Site site) {
    return site.numeral().form() == Form.ARABIC && !site.numeral().isScaled();
  }

  private static boolean isInFront(Site site, int at) {
    return NO_RANK_BEFORE_FRONT.indexOf(site.charAt(at - 2)) < 0
        && site.numeral().bigScale().compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether a mark ties the numeral to the one before it: 三、四, 6和13. */
  static boolean joinsPrevious(Site site) {
    return site.hasPrevious()
        && !site.numeral().isScaled()
        && site.previous().end() == site.start() - 1
        && "、和及至到-/".indexOf(site.before(1)) >= 0
        && site.previous().numeral().form() == site.numeral().form();
  }

  /** Whether a dash or 、 ties the numeral to the next: the 3 of 3-5年, of 三、四线. */
  static boolean isFirstOfTwo(Site site) {
    return site.hasNext()
        && site.next().start() == site.end() + 1
        && "-~—至到、或".indexOf(site.behind(0)) >= 0
        && (site.behind(0) != '、' || site.numeral().form() == site.next().numeral().form());
  }

  static boolean isBelow(Numeral numeral, BigDecimal limit) {
    return numeral.worth().isPresent() && numeral.worth().get().max().compareTo(limit) < 0;
  }
}
