package duoshao.quantity;

import duoshao.text.Term;

/** What a careful user should know about a figure. Doubt is a flag, never a silent guess. */
public enum Flag implements Term {
  /** The text names no unit; it follows from the metric or the counted noun (总资产突破10万亿). */
  UNIT_INFERRED,
  /** The unit or the scale is written once for a list or a range (5、6、7亿元). */
  SHARED_UNIT,
  /** The unit comes from a line such as 单位：万元 above. */
  TABLE_UNIT,
  /** The currency is that of the money before it, not written at the figure (报4.47港元，成交额1940万). */
  CURRENCY_INFERRED,
  /** The subject is carried over from an earlier clause or sentence. */
  SUBJECT_INHERITED,
  /** The subject stands in for another word: 公司, 该行, 其. */
  SUBJECT_RESOLVED,
  /** The subject comes from the title. */
  SUBJECT_FROM_TITLE,
  /** The metric is carried over from an earlier figure or clause. */
  METRIC_INHERITED,
  /** The period was stated in an earlier clause. */
  PERIOD_INHERITED,
  /** Level, prior and change do not agree arithmetically. */
  GROWTH_MISMATCH,
  /** The exact value has no finite decimal; it is cut to ten places. */
  ROUNDED,
  /** A share of more than 100 %. */
  SHARE_OVER_100,
  /** A part that is larger than its whole. */
  PART_OVER_WHOLE,
  /** The same subject, metric and period with another value in this article. */
  CONFLICT,
  /** The same fact was stated earlier in this article. */
  REPEATS;
}
