package duoshao.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.number.NumeralReader;
import duoshao.text.CountedText;
import duoshao.text.TextFolding;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hostile text costs as many steps per character as a short one. Steps are looks at characters,
 * counted by the text itself; no clock is read.
 */
class LinearTimeTest {
  private static final int MEGABYTE = 1 << 20;

  /** Rounding at the ends of a text, and scales that are cut off at the cap. */
  private static final double SLACK = 1.1;

  private static final int MOST_LOOKS = 1_000;
  private static final String MIXED = "约3亿5000万元至5%、(第1)。9,万一亿元";

  @ParameterizedTest
  @ValueSource(strings = {"9", "万", "一", "1,", "亿元", "(", "第", ".", MIXED})
  void costsTheSamePerCharacterOfAMegabyte(String piece) {
    assertLinear(piece, MEGABYTE, NumeralReader::read);
    assertLinear(piece, MEGABYTE, text -> QuantityExtractor.extract(text, text, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.",
        "1、",
        "1-",
        "1:",
        "1/",
        "1至",
        "1 ",
        "第1、",
        "第一、",
        "十",
        "半",
        "零",
        "百分之",
        "三成",
        "负",
        "$1",
        "A1",
        "1万",
        "1亿5000万",
        "1元1角1分",
        "每10股派1元",
        "单位:万元\n1 ",
        "https://a.cn/1?",
        "〔2019〕1号",
        "138****",
        "约"
      })
  void costsTheSamePerCharacterOfMuch(String piece) {
    assertLinear(piece, MEGABYTE / 32, NumeralReader::read);
    assertLinear(piece, MEGABYTE / 32, text -> QuantityExtractor.extract(text, text, List.of()));
  }

  private static void assertLinear(String piece, int length, Consumer<CountedText> reader) {
    double few = looksPerCharacter(piece, length / 32, reader);
    double many = looksPerCharacter(piece, length, reader);
    assertThat(many).as("looks per character of " + piece).isLessThanOrEqualTo(few * SLACK + 1);
    assertThat(many).as("looks per character of " + piece).isLessThan(MOST_LOOKS);
  }

  private static double looksPerCharacter(String piece, int length, Consumer<CountedText> reader) {
    CountedText text = new CountedText(TextFolding.fold(piece.repeat(length / piece.length())));
    reader.accept(text);
    return (double) text.looks() / text.length();
  }
}
