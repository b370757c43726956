package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.text.Term;

/** What the one header row of CSV and XLSX files says. */
public enum Header implements Term {
  /** {@code subject}. */
  EN,
  /** {@code 主体}. */
  ZH,
  /** {@code subject 主体}. */
  BOTH;

  /** The label of a column. */
  public String label(Column column) {
    return switch (this) {
      case EN -> column.name();
      case ZH -> column.chinese();
      case BOTH -> column.name() + " " + column.chinese();
    };
  }
}
