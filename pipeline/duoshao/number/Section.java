package duoshao.number;

import duoshao.number.Numeral.Worth;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part of a spoken numeral below ten thousand: {@code 三千二百}, {@code 一千零五}, {@code 5千4百}, {@code
 * 百}.
 *
 * @param worth what it is worth
 * @param lastScale the last 十, 百 or 千 in it, 1 if none
 * @param endsInDigit whether a digit stands last: {@code 三百五}
 * @param afterZero whether 零 stands before that digit: {@code 三百零五}
 */
record Section(Worth worth, BigDecimal lastScale, boolean endsInDigit, boolean afterZero) {
  /** Nothing has been read. */
  static final Section OPEN = new Section(Worth.ZERO, BigDecimal.ONE, false, false);

  /**
   * Reads {@code { [ digits ] scale [ zero ] } [ digits ]} as far as it goes.
   *
   * @param first digits that have been read already
   * @param above the scale word before the section, which the section must stay below
   */
  static Section read(Glyphs glyphs, Optional<Digits> first, BigDecimal above) {
    Section section = OPEN;
    Optional<Digits> digits = first;
    boolean more = true;
    while (more && !section.endsInDigit) {
      int before = glyphs.at();
      boolean zero =
          digits.isEmpty() && !(section.isOpen() && glyphs.atStart()) && glyphs.takeZero();
      if (digits.isEmpty()) {
        digits = glyphs.takeDigits(section.lowest(above), zero);
      }
      Optional<Section> next = section.with(glyphs, digits, zero);
      more = next.isPresent();
      if (more) {
        section = next.get();
      } else {
        glyphs.moveTo(before);
      }
      digits = Optional.empty();
    }
    return section;
  }

  /** This section and what stands here; empty where nothing does that belongs to it. */
  private Optional<Section> with(Glyphs glyphs, Optional<Digits> digits, boolean zero) {
    if (digits.isEmpty() && !isOpen() && glyphs.takeSome()) {
      BigDecimal unit =
          zero || lastScale.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.TEN : lastScale;
      Worth some = new Worth(BigDecimal.ZERO, unit);
      return Optional.of(new Section(worth.plus(some), BigDecimal.ONE, true, true));
    }
    int tens = digits.isEmpty() ? glyphs.takeTens() : 0;
    if (tens > 0) {
      Worth all = worth.plus(Worth.of(BigDecimal.valueOf(tens)));
      return Optional.of(new Section(all, BigDecimal.TEN, false, zero));
    }
    boolean leading = isOpen() && glyphs.atStart();
    int power =
        digits.isPresent() || leading || zero ? glyphs.takeSmall(digits, lastScale, leading) : 0;
    if (power > 0) {
      BigDecimal scale = Glyph.scale(power);
      Worth coefficient =
          digits
              .filter(d -> d.isArabic() || d.worth().max().signum() > 0)
              .map(Digits::worth)
              .orElse(Worth.of(BigDecimal.ONE));
      Worth all = worth.plus(coefficient.times(scale));
      return Optional.of(new Section(all, scale, false, zero));
    }
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    boolean tenth = !zero && digits.get().length() == 1 && lastScale.compareTo(BigDecimal.TEN) > 0;
    Worth last = digits.get().worth();
    boolean whole = zero || digits.get().length() > 1 || !isOpen();
    Worth all = worth.plus(tenth ? last.times(lastScale.movePointLeft(1)) : last);
    return Optional.of(new Section(all, lastScale, true, whole));
  }

  boolean isOpen() {
    return worth.max().signum() == 0 && !endsInDigit && lastScale.compareTo(BigDecimal.ONE) == 0;
  }

  /** The scale that a following big scale word multiplies with: 百 in 三百万; 1 in 三百五万. */
  BigDecimal openScale() {
    return endsInDigit ? BigDecimal.ONE : lastScale;
  }

  /**
   * What the section is worth as the end of a numeral: the 五 of 三万五 is five thousand, the 八千 of
   * 七亿八千 eighty million, unless 零 says otherwise.
   */
  Worth behind(BigDecimal big) {
    if (big.precision() > NumeralReader.MAX_DIGITS || afterZero) {
      return worth;
    }
    if (lastScale.compareTo(BigDecimal.ONE) == 0) {
      return worth.times(big.movePointLeft(1));
    }
    return big.precision() == 9 ? worth.times(BigDecimal.TEN.pow(4)) : worth;
  }

  private BigDecimal lowest(BigDecimal above) {
    return lastScale.compareTo(BigDecimal.ONE) == 0 ? above : lastScale;
  }
}
