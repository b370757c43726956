package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.CharacterSet;
import java.util.List;

/** Numerals that the site put around the article: page numbers and picture numbers. */
final class Boilerplate {
  /** A longer line is prose. */
  private static final int MAX_LINE = 60;

  /** All that the line of a pager is made of: the words, too. */
  private static final String PARTS = "0123456789/ ." + "上下一尾末页" + "\n";

  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "picture",
                  Rejection.BOILERPLATE,
                  site -> site.precededBy("IMG_") || site.precededBy("IMG:"),
                  List.of("<!--IMG_⟨2⟩-->"),
                  List.of("图像处理⟨2⟩台"))
              .behind("_:"),
          NumeralRule.rejecting(
                  "script",
                  Rejection.BOILERPLATE,
                  Boilerplate::isScript,
                  List.of(
                      "var showed = ⟨0⟩;",
                      "if(node.nodeType!=⟨1⟩ ||",
                      "<!--{img:⟨0⟩}-->",
                      "快照(⟨1⟩).png(3kb)",
                      "version=””⟨1.0⟩””"),
                  List.of("GDP=⟨5⟩%", "增速=⟨1⟩", "x(⟨1⟩)家"))
              .beside("=:”); |")
              .of(Form.ARABIC),
          NumeralRule.rejecting(
                  "pager",
                  Rejection.BOILERPLATE,
                  Boilerplate::isPager,
                  List.of("正文\n⟨1⟩ / 2\n", "上一页 ⟨1⟩ 2 下一页"),
                  List.of("⟨1⟩ / 2的人", "⟨1⟩\n", "看下一页，共⟨3⟩家公司"))
              .behind(PARTS)
              .before(PARTS),
          NumeralRule.rejecting(
                  "pages",
                  Rejection.BOILERPLATE,
                  Boilerplate::isPages,
                  List.of("共⟨6⟩页 上一页 1", "末页 共⟨6⟩页", "正文上一页⟨123⟩下一页", "共2页:上页⟨12⟩下页", "阅⟨0⟩评论(0)分"),
                  List.of("共⟨6⟩页材料", "阅⟨6⟩份报告"))
              .beside("页 版篇期]上下尾末首阅")
              .of(Form.ARABIC),
          NumeralRule.rejecting(
                  "turn",
                  Rejection.BOILERPLATE,
                  Boilerplate::isTurn,
                  List.of(
                      "上⟨一⟩篇：某某平台数据分析",
                      "共6页12下⟨一⟩页\n",
                      "上⟨一⟩版3??4下一版??",
                      "顶⟨一⟩下 (0)",
                      "推荐换⟨一⟩换 24小时"),
                  List.of("上⟨一⟩期数据显示", "下⟨一⟩页写道", "这⟨一⟩篇：序言"))
              .opening("一")
              .behind("上下顶踩换"),
          NumeralRule.rejecting(
                  "counted_share",
                  Rejection.BOILERPLATE,
                  Boilerplate::isShareOfCounter,
                  List.of("顶一下 (0) ⟨0⟩% 踩一下"),
                  List.of("占比 ⟨5⟩% 左右"))
              .of(Form.ARABIC)
              .behind(" ")
              .before("%"),
          NumeralRule.rejecting(
                  "counter",
                  Rejection.BOILERPLATE,
                  Boilerplate::isCounter,
                  List.of(
                      "收藏(⟨0⟩) 评论",
                      "赞⟨12⟩|收藏",
                      "查看: ⟨782⟩| 评论",
                      "看多 ⟨11⟩ 看空",
                      "推荐阅读 1 ? 2? ? ⟨3⟩ ?"),
                  List.of("评论⟨3⟩条", "收藏(⟨3⟩件)", "查看⟨5⟩亿", "看多⟨5⟩%", "推荐阅读 ⟨3⟩家公司"))
              .of(Form.ARABIC)
              .before("?)]| \n"));

  /** What readers do with a post, before the number of those who did. */
  private static final List<String> DEEDS =
      List.of(
          "收藏", "评论", "赞", "查看", "浏览", "阅读", "看多", "看空", "回复", "转发", "顶一下", "踩一下", "已有", "跟贴",
          "参与");

  private static final List<String> WORDS = List.of("上一页", "下一页", "尾页", "末页");

  /** Words of a pager or of a post's counters, where prose goes on without a break. */
  private static final List<String> TURNS =
      List.of(
          "上一页", "下一页", "上页", "下页", "尾页", "末页", "首页", "上一版", "下一版", "上一篇", "下一篇", "上一期", "下一期",
          "上一条", "下一条");

  private static final int NEAR = 6;

  private static final int MAX_RECOMMENDATION = 24;

  private static final CharacterSet IN_PAGER = CharacterSet.of(PARTS);

  private Boilerplate() {}

  /** What a program of the page left in its text. */
  private static boolean isScript(Site site) {
    if (site.precededBy("{img:")
        || site.precededBy("=””")
        || site.followedBy(").png")
        || site.followedBy(").jpg")) {
      return true;
    }
    int at = site.skipBlanksBack(site.start());
    boolean compared = site.charAt(at - 2) == '=' || site.charAt(at - 2) == '!';
    boolean assigned =
        site.charAt(at - 1) == '='
            && (site.behind(0) == ';' || (compared && ")| ".indexOf(site.behind(0)) >= 0));
    if (!assigned) {
      return false;
    }
    while ("=! ".indexOf(site.charAt(at - 1)) >= 0) {
      at--;
    }
    char before = site.charAt(at - 1);
    return Character.isLowerCase(before) || before == ')';
  }

  private static boolean isPages(Site site) {
    if (site.end() - site.start() > 4) {
      return false;
    }
    boolean total =
        site.behind(0) == '页' && site.charAt(site.skipBlanksBack(site.start()) - 1) == '共';
    if (total && (isNear(site, site.end() + 1) || isNear(site, site.start() - NEAR - 3))) {
      return true;
    }
    return (isBetween(site) && site.unit().isEmpty())
        || (site.before(1) == '阅' && site.followedBy("评论"));
  }

  /** The 一 of {@code 上一篇：}: a word that turns pages and with which no sentence goes on. */
  private static boolean isTurn(Site site) {
    if (site.end() != site.start() + 1 || site.charAt(site.start()) != '一') {
      return false;
    }
    boolean vote = site.precededByAny("顶踩") && site.followedBy("下 (");
    if (vote || (site.precededBy("换") && site.followedBy("换"))) {
      return true;
    }
    int end = site.end() + 1;
    boolean turn =
        site.precededByAny("上下")
            && TURNS.contains(site.slice(site.start() - 1, Math.min(end, site.length())));
    return turn
        && (":?[ \n".indexOf(site.charAt(end)) >= 0
            || Site.isArabic(site.charAt(end))
            || site.startsWith("文章 ?", end));
  }

  /** {@code 顶一下 (0) 0%}: the share of those who did. */
  private static boolean isShareOfCounter(Site site) {
    return site.before(2) == ')'
        && site.hasPrevious()
        && site.previous().end() == site.start() - 2
        && isCounter(site.previous());
  }

  /** {@code 收藏(0)}, {@code 赞12|}, {@code 查看: 782}. */
  private static boolean isCounter(Site site) {
    if (site.numeral().form() != Form.ARABIC || site.end() - site.start() > 6) {
      return false;
    }
    if (isRecommendation(site)) {
      return true;
    }
    int end = site.start();
    while (end > 0 && site.start() - end < 4 && " ([:".indexOf(site.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean alone = ")]| \n".indexOf(site.behind(0)) >= 0 && site.unit().isEmpty();
    return alone && isDeed(site, end);
  }

  /** A number of {@code 推荐阅读 1 ? 2? ? 3}: what else there is to read, its titles left out. */
  private static boolean isRecommendation(Site site) {
    int at = site.start();
    while (site.start() - at < MAX_RECOMMENDATION
        && "? 0123456789".indexOf(site.charAt(at - 1)) >= 0) {
      at--;
    }
    return site.end() - site.start() == 1
        && site.endsBefore(at, "推荐阅读")
        && "? \n".indexOf(site.behind(0)) >= 0;
  }

  private static boolean isDeed(Site site, int end) {
    for (String deed : DEEDS) {
      if (site.endsBefore(end, deed)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(Site site) {
    int before = site.skipBlanksBack(site.start());
    int behind = site.skipBlanks(site.end());
    if ("页版篇期]".indexOf(site.charAt(before - 1)) < 0 && "上下尾末首".indexOf(site.charAt(behind)) < 0) {
      return false;
    }
    for (String turn : TURNS) {
      if (site.endsBefore(before, turn) || site.startsWith(turn, behind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that turns pages begins within a few characters of {@code from}. */
  private static boolean isNear(Site site, int from) {
    for (int at = from; at <= from + NEAR; at++) {
      for (String turn : TURNS) {
        if (site.startsWith(turn, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPager(Site site) {
    int start = site.start();
    while (site.charAt(start - 1) != '\n' && site.start() - start < MAX_LINE) {
      start--;
      if (!IN_PAGER.contains(site.charAt(start))) {
        return false;
      }
    }
    int end = site.end();
    while (site.charAt(end) != '\n' && end - site.end() < MAX_LINE) {
      if (!IN_PAGER.contains(site.charAt(end))) {
        return false;
      }
      end++;
    }
    String line = site.slice(start, end);
    boolean pages = line.contains(" / ");
    for (String word : WORDS) {
      pages |= line.contains(word);
      line = line.replace(word, "/");
    }
    return pages && line.chars().allMatch(Boilerplate::isPagerCharacter);
  }

  private static boolean isPagerCharacter(int c) {
    return (c >= '0' && c <= '9') || c == '/' || c == ' ' || c == '.';
  }
}
