package duoshao.number;

import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One numeral with Chinese glyphs, read as it is spoken: the productions {@code scaled}, {@code
 * section} and {@code point} of {@link NumeralReader}. Sections under ten thousand are gathered by
 * {@link Section} and multiplied by the 万, 亿, 兆 behind them.
 */
final class SpokenNumeral {
  private static final BigDecimal NO_LIMIT = BigDecimal.TEN.pow(60);

  private final Glyphs glyphs;
  private final int start;
  private boolean more;
  private BigDecimal scale = BigDecimal.ONE;
  private BigDecimal bigScale = BigDecimal.ONE;

  SpokenNumeral(GlyphText text, int start) {
    this.glyphs = new Glyphs(text, start);
    this.start = start;
  }

  /** The numeral that begins with the Chinese glyph at the start. */
  Numeral read() {
    boolean ten = Glyph.power(glyphs.text().charAt(start)) == 1;
    Worth worth = scaled(Optional.empty());
    return numeral(glyphs.sawDigit() || ten ? Form.CHINESE : Form.SCALE, worth);
  }

  /** The numeral whose Arabic digits, worth {@code value}, end at {@code end}. */
  Numeral readAfter(BigDecimal value, int end) {
    glyphs.moveTo(end);
    boolean tens = end == start + 2 && glyphs.text().charAt(start + 1) == '0';
    boolean some = tens && glyphs.takeSome(); // 10几倍
    Worth digits = some ? new Worth(value, value.add(BigDecimal.TEN)) : Worth.of(value);
    Worth worth = scaled(Optional.of(new Digits(digits, end - start, true)));
    return numeral(glyphs.at() == end ? Form.ARABIC : Form.MIXED, worth);
  }

  /** {@code { [ section ] [ more ] bigs } [ section ] [ point ]}. */
  private Worth scaled(Optional<Digits> first) {
    Worth total = Worth.ZERO;
    BigDecimal last = NO_LIMIT;
    boolean closed = first.isPresent() && first.get().isDecimal();
    Section section = Section.read(glyphs, first, NO_LIMIT);
    Optional<BigDecimal> factor = bigs(section, total);
    while (factor.isPresent()) {
      Worth part = section.isOpen() ? Worth.of(BigDecimal.ONE) : section.worth();
      boolean lifts = factor.get().compareTo(last) >= 0;
      total = lifts ? total.plus(part).times(factor.get()) : total.plus(part.times(factor.get()));
      scale = section.openScale().multiply(factor.get());
      bigScale = factor.get();
      last = factor.get();
      section = closed ? Section.OPEN : tail(first.isPresent(), last);
      factor = bigs(section, total);
    }
    if (!section.isOpen()) {
      total = total.plus(section.behind(last));
      scale = section.openScale();
      bigScale = BigDecimal.ONE;
    }
    return point(total);
  }

  /** 3亿|三股民: behind Arabic digits a lone Chinese one begins the next word. */
  private Section tail(boolean arabic, BigDecimal last) {
    int before = glyphs.at();
    Section section = Section.read(glyphs, Optional.empty(), last);
    boolean lone = arabic && glyphs.endsInLoneChineseDigit(before);
    if (!lone) {
      return section;
    }
    glyphs.moveTo(before);
    return Section.OPEN;
  }

  /** The product of the 万, 亿, 兆 that stand here, with 多 or 余 before them. */
  private Optional<BigDecimal> bigs(Section section, Worth total) {
    int before = glyphs.at();
    boolean vague = glyphs.at() > start && glyphs.takeMore();
    if (glyphs.at() > start) {
      glyphs.takeCounter();
      vague |= glyphs.takeMore();
    }
    int power = glyphs.takeBig(glyphs.at() > start);
    if (power == 0 || (section.isOpen() && total.max().signum() > 0)) {
      glyphs.moveTo(before);
      return Optional.empty();
    }
    BigDecimal factor = Glyph.scale(power);
    while (factor.precision() <= NumeralReader.MAX_DIGITS) {
      int at = glyphs.at();
      boolean some = glyphs.takeMore();
      int next = glyphs.takeBig(false);
      if (next == 0 || (next < power && !section.isOpen())) {
        // 10亿万福生科: the 万 begins another word
        glyphs.moveTo(at);
        break;
      }
      vague |= some;
      power = next;
      factor = factor.multiply(Glyph.scale(power));
    }
    more |= vague;
    return Optional.of(factor);
  }

  /** {@code 点} and the digits behind it: {@code 十五点七}, {@code 二点三万亿}. */
  private Worth point(Worth whole) {
    Optional<BigDecimal> decimals = glyphs.takePoint();
    if (decimals.isEmpty()) {
      return whole;
    }
    Worth value = new Worth(whole.min().add(decimals.get()), whole.max().add(decimals.get()));
    Section section = new Section(value, BigDecimal.ONE, true, false);
    scale = BigDecimal.ONE;
    bigScale = BigDecimal.ONE;
    Optional<BigDecimal> factor = bigs(section, Worth.ZERO);
    if (factor.isPresent()) {
      scale = factor.get();
      bigScale = factor.get();
      return value.times(factor.get());
    }
    return value;
  }

  private Numeral numeral(Form form, Worth worth) {
    return new Numeral(
        new Span(start, glyphs.at()), form, NumeralReader.capped(worth), scale, bigScale, more);
  }
}
