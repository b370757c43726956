package duoshao.quantity;

import duoshao.text.Term;

/** Why a numeral is no figure. */
public enum Rejection implements Term {
  /** A day, month, quarter, year: 2021年三季度, 12月8日, 2020-06-18. */
  DATE,
  /** A stretch of time or a term: 连续五年, 6个月内, 10年期. */
  DURATION,
  /** A time of day: 15:00, 20时. */
  CLOCK_TIME,
  /** Someone's age: 36岁. */
  AGE,
  /** A rank or place in an order: 第三次, 前十, TOP10, 首个. */
  ORDINAL,
  /** Part of a name: 三一重工, 5G, 沪深300, HFO-1234yf. */
  NAME,
  /** A security code, document, contract or account number, an address on the web. */
  CODE,
  /** A telephone, QQ or WeChat number. */
  CONTACT,
  /** The number of a list item, section or article of law: 一、 (2) 第5.1条. */
  LIST_NUMBER,
  /** A set phrase: 一带一路, 千方百计, 一系列. */
  IDIOM,
  /** The indefinite 一 or 半: 一家公司, 一定. */
  INDEFINITE,
  /** A scale word that names a class: 千亿体量, 百亿基金, 万元奖金. */
  CLASS,
  /** A score, vote, exchange ratio or odds: 2比1, 1:1. */
  RATIO,
  /** What the site put around the article: navigation, image sizes, page numbers. */
  BOILERPLATE,
  /** Masked digits: 138****1234, 25××61. */
  MASKED,
  /**
   * The line breaks off at it, before its decimals or its unit: a title cut in the middle of a
   * number.
   */
  TRUNCATED,
  /** More digits than a quantity has. */
  TOO_LONG,
  /** A bare number of which the text does not say what it counts. */
  UNCLEAR;
}
