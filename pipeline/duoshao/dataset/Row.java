package duoshao.dataset;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One row of a dataset: a value or nothing for each column, of the column's type, in one normal
 * form. Decimals have no exponent and no trailing zeros, instants are whole seconds, and an empty
 * text is nothing, so a row is the same whichever format it was read from.
 *
 * <p>Weakness: an unpaired surrogate, which no charset can write, becomes U+FFFD (one character for
 * one, so positions hold). {@link ArticleRows} reports it.
 */
public final class Row implements Serializable {
  private static final long serialVersionUID = 1;

  private final Dataset dataset;
  private final @Nullable Object[] values;

  private Row(Dataset dataset, @Nullable Object[] values) {
    this.dataset = dataset;
    this.values = values;
  }

  /** Begins a row. */
  public static Draft of(Dataset dataset) {
    return new Draft(dataset, new @Nullable Object[dataset.columns().size()]);
  }

  public Dataset dataset() {
    return dataset;
  }

  /** The value of a column by its position; null if absent. */
  public @Nullable Object value(int column) {
    Object value = values[column];
    return value instanceof EncodedText text ? text.toString() : value;
  }

  /** The value of a column by its name; null if absent. */
  public @Nullable Object value(String column) {
    return value(dataset.index(column));
  }

  /** Whether a column has a value. */
  public boolean has(int column) {
    return values[column] != null;
  }

  /** Whether a column holds the very object that it holds in another row of the dataset. */
  public boolean shares(int column, Row other) {
    return values[column] == other.values[column];
  }

  /** The text of a column of any type, as in a CSV file; empty if absent. */
  public String text(String column) {
    return text(dataset.index(column));
  }

  /** The text of a column of any type, as in a CSV file; empty if absent. */
  public String text(int column) {
    Object value = values[column];
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** The same in UTF-8. The bytes can be those of the row: not to be changed. */
  public byte[] utf8(int column) {
    return values[column] instanceof EncodedText text
        ? text.utf8()
        : text(column).getBytes(StandardCharsets.UTF_8);
  }

  /** The number of a decimal column. */
  public Optional<BigDecimal> decimal(String column) {
    return Optional.ofNullable((BigDecimal) value(column));
  }

  /** The number of an integer column. */
  public OptionalInt integer(String column) {
    return value(column) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** The form in which rows hold numbers: no exponent, no trailing zeros after the point. */
  public static BigDecimal normal(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row that
        && dataset == that.dataset
        && Arrays.equals(decoded(), that.decoded());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(decoded());
  }

  @Override
  public String toString() {
    return dataset.symbol() + Arrays.toString(decoded());
  }

  private @Nullable Object[] decoded() {
    @Nullable Object[] decoded = new @Nullable Object[values.length];
    Arrays.setAll(decoded, this::value);
    return decoded;
  }

  /** A row that is being filled. */
  public static final class Draft {
    private static final @Nullable Object[] USED_UP = {};

    private final Dataset dataset;
    private @Nullable Object[] values;

    private Draft(Dataset dataset, @Nullable Object[] values) {
      this.dataset = dataset;
      this.values = values;
    }

    /** Another draft with the values so far, for rows that begin alike. */
    public Draft copy() {
      return new Draft(dataset, Arrays.copyOf(values, values.length));
    }

    /** Sets a column by its name; null and empty text leave it absent. */
    @CanIgnoreReturnValue
    public Draft put(String column, @Nullable Object value) {
      return put(dataset.index(column), value);
    }

    /** Sets a column by its name, if there is a value. */
    @CanIgnoreReturnValue
    public Draft put(String column, Optional<?> value) {
      return put(dataset.index(column), value.orElse(null));
    }

    /** Sets a column by its position; null and empty text leave it absent. */
    @CanIgnoreReturnValue
    public Draft put(int column, @Nullable Object value) {
      values[column] = value == null ? null : checked(dataset.columns().get(column), value);
      return this;
    }

    /** Sets a column to what a row of the dataset held before, and does not look at it again. */
    public void restore(int column, Object held) {
      values[column] = held;
    }

    /** Sets a column to what it is in another row of the dataset. */
    public void restore(int column, Row other) {
      values[column] = other.values[column];
    }

    /** The row, if every column that must be there is. That uses the draft up. */
    public Row row() {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null && !dataset.columns().get(i).nullable()) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "a row of %s has no %s: %s",
                  dataset.symbol(),
                  dataset.columns().get(i).name(),
                  Arrays.toString(values)));
        }
      }
      Row row = new Row(dataset, values);
      values = USED_UP;
      return row;
    }

    private @Nullable Object checked(Column column, Object value) {
      if (!column.type().javaType().isInstance(value)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "the column %s.%s holds %s, not %s",
                dataset.symbol(),
                column.name(),
                column.typeName(),
                value.getClass()));
      }
      if (value instanceof String text) {
        return text.isEmpty() ? null : Surrogates.paired(text);
      }
      if (value instanceof BigDecimal number) {
        return fitting(column, number);
      }
      return value instanceof Instant instant ? instant.truncatedTo(ChronoUnit.SECONDS) : value;
    }

    private BigDecimal fitting(Column column, BigDecimal number) {
      if (!column.fits(number)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s does not fit %s of %s.%s",
                number,
                column.typeName(),
                dataset.symbol(),
                column.name()));
      }
      return normal(number);
    }
  }
}
