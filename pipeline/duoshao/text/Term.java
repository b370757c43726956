package duoshao.text;

import java.util.Locale;

/**
 * A constant of one of our enumerations, with the word that datasets and messages use for it:
 * {@code MORE_THAN} is {@code more_than}. For enums only.
 */
public interface Term {
  /** The constant's name, as {@link Enum#name()}. */
  String name();

  /** As written in the dataset. */
  default String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }
}
