package duoshao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {
  @Test
  void isInNormalForm() {
    assertThat(Amount.of(new BigDecimal("1E+3")).min().toString()).isEqualTo("1000");
    assertThat(Amount.of(new BigDecimal("1.500")).min().toString()).isEqualTo("1.5");
    assertThat(Amount.of(new BigDecimal("0.00")).min().toString()).isEqualTo("0");
  }

  @Test
  void theLargerFallIsTheMinimum() {
    Amount fall = Amount.between(new BigDecimal("57"), new BigDecimal("67")).negate();
    assertThat(fall.min()).isEqualByComparingTo("-67");
    assertThat(fall.max()).isEqualByComparingTo("-57");
  }

  @Test
  void runsForwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amount(BigDecimal.TEN, BigDecimal.ONE))
        .withMessageContaining("10 to 1");
    assertThat(Amount.between(BigDecimal.TEN, BigDecimal.ONE).max()).isEqualByComparingTo("10");
  }

  @Test
  void isARangeOnlyWithTwoEnds() {
    assertThat(new Amount(BigDecimal.ONE, new BigDecimal("1.0")).isRange()).isFalse();
    assertThat(Amount.between(BigDecimal.ONE, BigDecimal.TEN).isRange()).isTrue();
  }
}
