package duoshao.article;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.Decoding.Decoded;
import duoshao.article.Decoding.Undecodable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String NEWS = "甲公司营收12亿元，同比增长3.5%。\n";

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void readsChineseWithoutAByteOrderMark(String charset) {
    assertThat(TextDecoder.decode(NEWS.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded(NEWS, charset));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
  void takesAByteOrderMarkAtItsWord(String charset, String mark) {
    byte[] bytes = join(hex(mark), NEWS.getBytes(Charset.forName(charset)));
    assertThat(TextDecoder.decode(bytes)).isEqualTo(new Decoded(NEWS, charset));
  }

  @Test
  void readsGbkAndGb2312AsTheirSuperset() {
    assertThat(TextDecoder.decode("中国银行".getBytes(Charset.forName("GBK"))))
        .isEqualTo(new Decoded("中国银行", "GB18030"));
  }

  @Test
  void readsTheCharsetThatAPageDeclaresIfItIsNoUtf8() {
    String page = "<html><head><meta charset=\"big5\"></head><p>營收12億元</p></html>";
    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("Big5"))))
        .isEqualTo(new Decoded(page, "Big5"));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"iso-8859-1", "utf-8", "utf-16", "no-such-charset", "gb2312"})
  void aDeclarationThatCannotBeTrueIsPassedOver(String declared) {
    String page =
        "<meta http-equiv=Content-Type content='text/html; charset=" + declared + "'>中国银行";
    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("GBK"))))
        .isEqualTo(new Decoded(page, "GB18030"));
  }

  @Test
  void everyLineEndIsALineFeed() {
    assertThat(TextDecoder.decode(utf8("一\r\n二\r三\n四"))).isEqualTo(utf8Text("一\n二\n三\n四"));
  }

  @Test
  void damagedUtf8IsRefusedNotReadAsGibberish() {
    byte[] news = utf8(NEWS.repeat(3));
    news[4] = (byte) 0xFF;
    assertThat(TextDecoder.decode(news))
        .isEqualTo(new Undecodable("not valid UTF-8: bad byte at offset 3", false));
    byte[] cutOff = Arrays.copyOf(utf8("甲公司营收十二亿"), 23);
    assertThat(TextDecoder.decode(cutOff))
        .isEqualTo(new Undecodable("not valid UTF-8: bad byte at offset 21", false));
  }

  @Test
  void bytesOfNoCharsetAreRefused() {
    assertThat(TextDecoder.decode(hex("C3E5FFFFB5")))
        .isEqualTo(
            new Undecodable(
                "no charset fits: not valid UTF-8: bad byte at offset 0;"
                    + " not valid GB18030: bad byte at offset 2",
                false));
  }

  @Test
  void anUnpairedSurrogateIsNoUtf16() {
    assertThat(TextDecoder.decode(hex("FFFE2D4E00D8FD56")))
        .isEqualTo(new Undecodable("not valid UTF-16LE: bad byte at offset 4", false));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "89504E470D0A1A0A0000000D, a PNG picture",
    "FFD8FFE000104A46, a JPEG picture",
    "504B03041400, a zip archive",
    "1F8B0800, gzip data",
    "255044462D312E34, a PDF document"
  })
  void knowsBinaryFilesByTheirBeginning(String bytes, String kind) {
    assertThat(TextDecoder.decode(hex(bytes)))
        .isEqualTo(new Undecodable("not text: it begins like " + kind, true));
  }

  @Test
  void knowsBinaryFilesByTheirControlCharacters() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    assertThat(TextDecoder.decode(bytes))
        .isEqualTo(new Undecodable("not text: it is full of control characters", true));
  }

  @Test
  void oneZeroByteMakesATextNeitherBinaryNorUtf16() {
    assertThat(TextDecoder.decode(utf8("营收12亿元\0，增长3%"))).isEqualTo(utf8Text("营收12亿元\0，增长3%"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Decoded utf8Text(String text) {
    return new Decoded(text, "UTF-8");
  }

  private static byte[] hex(String digits) {
    return java.util.HexFormat.of().parseHex(digits);
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }
}
