package duoshao.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One column of a dataset.
 *
 * @param name as in the files, {@code value_min}
 * @param chinese its name in Chinese, {@code 数值下限}
 * @param type what it holds
 * @param precision of a decimal, how many digits at most; else 0
 * @param scale of a decimal, how many of them after the point; else 0
 * @param unit what its numbers count; the name of a column if that says so row by row; may be empty
 * @param nullable whether a row may lack it
 * @param primary whether it is part of the key of its dataset
 * @param references the column that its values are found in, {@code articles.article_id}
 * @param allowed the only words that it holds; empty for any
 * @param several whether it holds several of those words, joined by spaces
 * @param example one value
 * @param english what it means
 * @param inChinese the same, in Chinese
 */
public record Column(
    String name,
    String chinese,
    ColumnType type,
    int precision,
    int scale,
    String unit,
    boolean nullable,
    boolean primary,
    Optional<Reference> references,
    List<String> allowed,
    boolean several,
    String example,
    String english,
    String inChinese) {

  /** A column of a dataset, by their names. */
  public record Reference(String dataset, String column) {}

  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(chinese);
    Objects.requireNonNull(type);
    Objects.requireNonNull(references);
    allowed = List.copyOf(allowed);
  }

  /** Whether the number can stand in this column without being rounded. */
  public boolean fits(BigDecimal value) {
    BigDecimal plain = Row.normal(value);
    return plain.scale() <= scale && plain.precision() - plain.scale() <= precision - scale;
  }

  /** The type as people read it: {@code decimal(38,10)}, {@code date}. */
  public String typeName() {
    return type == ColumnType.DECIMAL
        ? "decimal(" + precision + "," + scale + ")"
        : switch (type) {
          case STRING -> "string";
          case INTEGER -> "integer";
          case DECIMAL -> "decimal";
          case DATE -> "date";
          case TIMESTAMP -> "timestamp";
        };
  }
}
