package duoshao.figure;

import duoshao.text.Term;

/** How a figure stands to its metric. */
public enum Role implements Term {
  /** How much there is or was done; also 增至X, 降至X, 新增X. */
  LEVEL,
  /** By how much it moved: 增长11.7%, 减少3亿元, 增速为X%. */
  CHANGE,
  /** The value it moved from: 从X…, 去年同期为X beside the current value. */
  PRIOR;
}
