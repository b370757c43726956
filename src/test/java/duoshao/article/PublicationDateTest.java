package duoshao.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-12-27 08:47:21 +0800     | 2021-12-27T08:47:21+08:00
          2021-12-27 08:47:21 -0500     | 2021-12-27T08:47:21-05:00
          2021-12-08 10:46:18           | 2021-12-08T10:46:18+08:00
          2021-12-08 10:46              | 2021-12-08T10:46:00+08:00
          2021-12-08T10:46:18Z          | 2021-12-08T10:46:18Z
          2021-12-08T10:46:18.123+08:00 | 2021-12-08T10:46:18+08:00
          2021-12-08 10:46:18 CST       | 2021-12-08T10:46:18+08:00
          2021-12-08 10:46:18 UTC       | 2021-12-08T10:46:18Z
          2021-12-27                    | 2021-12-27T00:00:00+08:00
          2021/12/7 9:05                | 2021-12-07T09:05:00+08:00
          2021.12.27                    | 2021-12-27T00:00:00+08:00
          2021年12月27日                 | 2021-12-27T00:00:00+08:00
          2021年12月27日 08:47           | 2021-12-27T08:47:00+08:00
          2021年12月27日08时47分21秒      | 2021-12-27T08:47:21+08:00
          20211227                      | 2021-12-27T00:00:00+08:00
          20211227084721                | 2021-12-27T08:47:21+08:00
          1640566041                    | 2021-12-27T08:47:21+08:00
          1640566041000                 | 2021-12-27T08:47:21+08:00
          Mon, 27 Dec 2021 08:47:21 GMT | 2021-12-27T08:47:21Z
          """)
  void readsWhatFilesWrite(String written, OffsetDateTime date) {
    assertThat(PublicationDate.parse(written)).contains(date);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        " +0800",
        "2021-02-30",
        "2021-13-01",
        "2021-12-27 25:00",
        "昨天",
        "12月27日",
        "+99:99",
        "2021-12-27 08:00 +9900",
        "2021-12-27 to 2021-12-28",
        "0"
      })
  void whatIsNoDateIsNone(String written) {
    assertThat(PublicationDate.parse(written)).isEmpty();
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({
    "2021-12-08-甲公司.md, 2021-12-08",
    "2021_12_08.txt, 2021-12-08",
    "20211208-1.html, 2021-12-08"
  })
  void aFilesNameMayBeginWithADay(String name, String day) {
    assertThat(PublicationDate.ofFileName(name).map(date -> date.toLocalDate().toString()))
        .contains(day);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {"202112082206863017.md", "-2021-12-08.md", "2021-12.md", "2021-13-08-a.md", ""})
  void anyOtherNumberInANameIsNoDay(String name) {
    assertThat(PublicationDate.ofFileName(name)).isEmpty();
  }
}
