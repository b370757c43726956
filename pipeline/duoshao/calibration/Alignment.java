package duoshao.calibration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which annotated figure is which figure that was read: the longest common run of the numbers as
 * written, in text order.
 */
final class Alignment {
  private static final Pattern NUMBER =
      Pattern.compile("[0-9.〇零一二两三四五六七八九十百千万亿兆半%‰成壹贰叁肆伍陆柒捌玖拾佰仟萬億兩]+");

  /** The places of one figure in both lists. */
  record Pair(int annotated, int read) {}

  private Alignment() {}

  static List<Pair> of(List<String> annotated, List<String> read) {
    List<String> left = annotated.stream().map(Alignment::number).toList();
    List<String> right = read.stream().map(Alignment::number).toList();
    int[][] common = common(left, right);
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      boolean same = left.get(i).equals(right.get(j));
      if (same && common[i][j] == common[i + 1][j + 1] + 1) {
        pairs.add(new Pair(i, j));
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** How many figures the ends of both lists have in common. */
  private static int[][] common(List<String> left, List<String> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        int apart = Math.max(common[i + 1][j], common[i][j + 1]);
        boolean same = left.get(i).equals(right.get(j));
        common[i][j] = Math.max(apart, same ? common[i + 1][j + 1] + 1 : 0);
      }
    }
    return common;
  }

  /** The digits and scales of a figure. */
  private static String number(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").replace(" ", "");
    StringBuilder number = new StringBuilder();
    Matcher matcher = NUMBER.matcher(plain);
    while (matcher.find()) {
      number.append(matcher.group());
    }
    int end = number.length();
    while (end > 0 && number.charAt(end - 1) == '.') {
      end--;
    }
    return end == 0 ? plain : number.substring(0, end);
  }
}
