package duoshao.quantity;

import duoshao.text.CharacterSet;
import java.util.List;

/** Numerals that the site put around the article: page numbers and picture numbers. */
final class Boilerplate {
  /** A longer line is prose. */
  private static final int MAX_LINE = 60;

  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "picture",
              Rejection.BOILERPLATE,
              site -> site.precededBy("IMG_") || site.precededBy("IMG:"),
              List.of("<!--IMG_⟨2⟩-->"),
              List.of("图像处理⟨2⟩台")),
          NumeralRule.rejecting(
              "pager",
              Rejection.BOILERPLATE,
              Boilerplate::isPager,
              List.of("正文\n⟨1⟩ / 2\n", "上一页 ⟨1⟩ 2 下一页"),
              List.of("⟨1⟩ / 2的人", "⟨1⟩\n", "看下一页，共⟨3⟩家公司")));

  private static final List<String> WORDS = List.of("上一页", "下一页", "尾页", "末页");

  /** All that a pager is made of: the words, too. */
  private static final CharacterSet PARTS = CharacterSet.of("0123456789/ ." + "上下一尾末页");

  private Boilerplate() {}

  private static boolean isPager(Site site) {
    int start = site.start();
    while (site.charAt(start - 1) != '\n' && site.start() - start < MAX_LINE) {
      start--;
      if (!PARTS.contains(site.charAt(start))) {
        return false;
      }
    }
    int end = site.end();
    while (site.charAt(end) != '\n' && end - site.end() < MAX_LINE) {
      if (!PARTS.contains(site.charAt(end))) {
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
