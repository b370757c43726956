package duoshao.quantity;

import duoshao.text.Term;

/** How the stated number stands to the true one. */
public enum Bound implements Term {
  EXACT,
  /** 约、近、接近、逼近、将近、左右、上下、大概、数、几. */
  ABOUT,
  /** 超、逾、余、多、+、有余、突破、高于、站上、破. */
  MORE_THAN,
  /** 以上、不低于、至少、上百. */
  AT_LEAST,
  /** 不足、低于、未满、不到、跌破、以下. */
  LESS_THAN,
  /** 不超过、以内、至多、上限. */
  AT_MOST;
}
