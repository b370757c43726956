package duoshao.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdTest {
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://x.example/n?infoCode=NW1&a=2   | 7  | a.md                      | NW1
          https://www.x.example/a/1.html#top    | 7  | a.md                      | x.example/a/1.html
          http://x.example/a/?id=1#             | 7  | a.md                      | x.example/a/?id=1
          //x.example/a/                        | 7  | a.md                      | x.example/a
          ''                                    | 7  | a.md                      | 7
          ''                                    | '' | 2021/2021-12-08-甲.md      | 2021-12-08-甲
          ''                                    | '' | 新闻.zip!/2021/甲 1.md.gz   | 甲 1
          ''                                    | '' | C:\\新闻\\甲.txt             | 甲
          ''                                    | '' | 2021/甲/index.html         | 甲
          ''                                    | '' | 公告V1.2                   | 公告V1.2
          ''                                    | '' | .md                       | .md
          ''                                    | '' | 2021.jsonl#17             | hash
          ''                                    | '' | a.zip!/2021.ndjson.gz#17  | hash
          """)
  void isTheFirstThatIsKnown(String url, String stated, String source, String id) {
    assertThat(ArticleId.of(url, stated, FileName.ofSource(source), "hash")).isEqualTo(id);
  }
}
