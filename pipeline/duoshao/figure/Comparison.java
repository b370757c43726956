package duoshao.figure;

import duoshao.text.Term;

/** What a change is measured against. */
public enum Comparison implements Term {
  /** 同比, 较上年同期, 比去年同期. */
  YOY,
  /** 环比, 较上季度, 较上月. */
  PERIOD_ON_PERIOD,
  /** 较上年末, 较年初, 比年初. */
  SINCE_YEAR_END,
  /** Any other stated base: 年均复合, 两年平均, 较预算. */
  OTHER;
}
