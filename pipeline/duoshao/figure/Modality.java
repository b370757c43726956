package duoshao.figure;

import duoshao.text.Term;

/** Whether the figure is a fact. */
public enum Modality implements Term {
  /** Stated as a fact. */
  ACTUAL,
  /** 预计, 有望, 或将, an analyst's 目标价. */
  FORECAST,
  /** 目标, 计划, 拟, 承诺, 力争, 将, a cap in a plan. */
  PLANNED;
}
