package duoshao.dataset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a column holds. Text is never empty: an empty text is the same as an absent one, in every
 * format.
 */
public enum ColumnType {
  /** Any text without unpaired surrogates. */
  STRING(String.class, "string"),
  /** A whole number of at most 31 bits. */
  INTEGER(Integer.class, "integer"),
  /** An exact number with the precision and scale of its column. */
  DECIMAL(BigDecimal.class, "number"),
  /** A day, {@code 2021-09-30}. */
  DATE(LocalDate.class, "date"),
  /** An instant in whole seconds, written in UTC: {@code 2021-12-27T01:30:00Z}. */
  TIMESTAMP(Instant.class, "datetime");

  private final Class<?> javaType;
  private final String frictionless;

  ColumnType(Class<?> javaType, String frictionless) {
    this.javaType = javaType;
    this.frictionless = frictionless;
  }

  /** The class of the values in a {@link Row}. */
  public Class<?> javaType() {
    return javaType;
  }

  /** The name of the type in a Table Schema of the Data Package standard. */
  public String frictionless() {
    return frictionless;
  }
}
