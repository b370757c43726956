package duoshao.unit;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A unit of measurement as the dataset writes it.
 *
 * @param symbol ISO 4217 code, {@code %}, {@code pp}, {@code 倍}, a classifier, or the unit as
 *     written
 * @param category what sort of unit it is
 * @param factor what one of the written unit is in {@code symbol}: 0.01 for 美分, 0.1 for ‰
 */
public record Unit(String symbol, Category category, BigDecimal factor) {
  /** What sort of unit it is. */
  public enum Category {
    MONEY,
    PERCENT,
    /** Percentage points. */
    POINT,
    MULTIPLE,
    CLASSIFIER,
    MEASURE,
    /** 点 of an index, which is also a time of day. */
    INDEX
  }

  public Unit {
    Objects.requireNonNull(symbol);
    Objects.requireNonNull(category);
    Objects.requireNonNull(factor);
  }
}
