package duoshao.figure.relation;

import duoshao.lexicon.BareMeasures;
import java.util.List;

/** Which metrics are shares of a whole, and of which wholes no part can be larger. */
public final class Shares {
  /** What a sum may exceed although it is put in relation to it: 担保总额占净资产的120%. */
  private static final List<String> OPEN =
      List.of("资产", "利润", "净利", "GDP", "生产总值", "收入", "营收", "市值", "现金", "资金", "负债", "权益");

  private Shares() {}

  /** 质押股数占其所持股份比例: a share of shares, that names its part. */
  static boolean isOfShares(String metric) {
    int of = metric.indexOf('占');
    return of > 0 && metric.substring(0, of).contains("股") && metric.indexOf('股', of) > 0;
  }

  static boolean isOfWhole(String metric) {
    int of = metric.indexOf('占');
    boolean share =
        BareMeasures.isShare(metric) || metric.endsWith("占比") || (of >= 0 && metric.endsWith("比例"));
    return share && OPEN.stream().noneMatch(word -> metric.indexOf(word, Math.max(of, 0)) >= 0);
  }
}
