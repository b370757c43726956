package duoshao.quantity;

import duoshao.text.Term;

/** The seven kinds of figure. */
public enum Kind implements Term {
  /** An amount of money; the unit is an ISO 4217 code: {@code 5.7万亿元}. */
  MONEY,
  /** A share, rate or growth in percent; the unit is {@code %}: {@code 11.7%}, {@code 三成}. */
  PERCENT,
  /** A difference of two percentages; the unit is {@code pp}: {@code 5.32个百分点}, {@code 25个基点}. */
  PERCENTAGE_POINT,
  /** How many of a thing; the unit is the classifier as written, or empty: {@code 4.3万家}. */
  COUNT,
  /** A ratio of two quantities of one kind; the unit is {@code 倍}: {@code 120倍}, {@code 翻番}. */
  MULTIPLE,
  /**
   * Money, percent or count per thing; the unit is {@code CNY/股} and the like: {@code 每股5.30港元}.
   */
  RATE,
  /** A physical measure or an index level; the unit as written: {@code 120万吨}, {@code 3600.12点}. */
  MEASURE;
}
