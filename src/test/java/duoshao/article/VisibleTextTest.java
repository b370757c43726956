package duoshao.article;

import static duoshao.article.Articles.body;
import static duoshao.article.Articles.headings;
import static duoshao.article.Articles.paragraphsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** HTML -> the paragraphs that its reader sees, joined by " / ". */
class VisibleTextTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        // paragraphs
        Arguments.of("<p>甲</p>\n <p>乙</p>", "甲 / 乙"),
        Arguments.of("<p>甲<p>乙", "甲 / 乙"),
        Arguments.of("<div>甲<div>乙</div>丙</div>", "甲 / 乙 / 丙"),
        Arguments.of("<p>甲<br>乙<br/><br/>丙</p>", "甲 / 乙 / 丙"),
        Arguments.of("<p>甲。　　乙。</p>", "甲。 / 乙。"),
        Arguments.of("<p>　　甲。 　　 乙。　　</p>", "甲。 / 乙。"),
        Arguments.of("<p>甲　乙</p>", "甲　乙"),
        Arguments.of("<p>甲 　 乙</p>", "甲　乙"),
        Arguments.of("<ul><li>甲<li>乙</ul>", "甲 / 乙"),
        Arguments.of("<dl><dt>甲<dd>乙</dl>", "甲 / 乙"),
        Arguments.of("<pre>甲\n  乙<b>丙</b>丁\n</pre>", "甲 / 乙丙丁"),
        // white space
        Arguments.of("<p>  甲 \n\t 乙  </p>", "甲 乙"),
        Arguments.of("<p>58&nbsp;亿 3&ensp;万</p>", "58 亿 3 万"),
        Arguments.of("<p>&nbsp;&nbsp;&nbsp;&nbsp;12月11日</p>", "12月11日"),
        Arguments.of("<p>2&#8203;0亿&shy;元&#65279;</p>", "20亿元"),
        Arguments.of("<p>甲&#133;&#1;乙</p>", "甲… 乙"),
        // inline markup
        Arguments.of("<p>(C<span><a>PPI</a></span>B)</p>", "(CPPIB)"),
        Arguments.of("<p>12<b>亿</b><i>元</i></p>", "12亿元"),
        Arguments.of("<p>A<sub>1</sub><font color=red>股</font></p>", "A1股"),
        Arguments.of("<p>&lt;5%且&gt;3%&amp;A</p>", "<5%且>3%&A"),
        // what is not seen
        Arguments.of("<p style=\"display:none;height:1px\">隐</p><p>甲</p>", "甲"),
        Arguments.of("<p>甲<span style='VISIBILITY: hidden'>隐</span>乙</p>", "甲乙"),
        Arguments.of("<p hidden>隐</p><p>甲</p>", "甲"),
        Arguments.of("<p>甲<script>var 隐=1;</script><style>隐{}</style>乙</p>", "甲乙"),
        Arguments.of("<noscript>隐</noscript><template><p>隐</p></template><p>甲</p>", "甲"),
        Arguments.of("<nav>首页</nav><p>甲</p><aside>广告</aside><footer>版权</footer>", "甲"),
        Arguments.of("<p>甲<!-- 隐 -->乙<!--IMG_2--></p>", "甲乙"),
        Arguments.of("<p>甲</p><!-- 隐 --><center><img src=x alt=隐></center><p>乙</p>", "甲 / 乙"),
        Arguments.of("<p>甲<select><option>隐</select><button>隐</button>乙</p>", "甲乙"),
        Arguments.of("<p>甲<span id=\"quote_1.600001\">12.3 1.5%</span>乙</p>", "甲乙"),
        Arguments.of(
            "<figure><img src=x><figcaption>图片来源：甲</figcaption></figure><p>乙</p>", "图片来源：甲 / 乙"),
        // pictures and quotes that a feed has put in
        Arguments.of("<p>甲。 {IMG:1} 乙。</p>", "甲。 乙。"),
        Arguments.of("<p>{IMG:1}甲{IMG:2}{IMG:3}</p>", "甲"),
        Arguments.of("<p>甲</p><p>{IMG:1}</p><p>乙</p>", "甲 / 乙"),
        Arguments.of("<p>甲公司(3.570,0.05,1.42%)股东</p>", "甲公司股东"),
        Arguments.of("<p>乙集团(67,-1.00,-1.47%)（02888）公布</p>", "乙集团（02888）公布"),
        Arguments.of("<p>丙医疗（7.550，-0.21，-2.71%）：公告</p>", "丙医疗：公告"),
        Arguments.of("<p>占比(1.2,3.4)，（12%，3%，4%）</p>", "占比(1.2,3.4)，（12%，3%，4%）"),
        Arguments.of("<p>三者为：(1.2,3.4,5.6%)</p>", "三者为：(1.2,3.4,5.6%)"),
        // tables
        Arguments.of("<table><tr><th>公司<th>营收<tr><td>甲<td><p>12亿元</p></table>", "公司\t营收 / 甲\t12亿元"),
        Arguments.of("<table><tr><td><td>2021年<tr><td>甲<td></table>", "\t2021年 / 甲"),
        Arguments.of("<table><tr><td>左栏<td><p>甲</p><p>乙</p></table>", "左栏 / 甲 / 乙"),
        Arguments.of("<table><tr><td><table><tr><td>甲<td>1</table><td>乙</table>", "甲\t1\t乙"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsAsItsReaderSeesIt(String html, String paragraphs) {
    assertThat(String.join(" / ", paragraphsOf(html))).isEqualTo(paragraphs);
  }

  @Test
  void headingsStandAboveTheParagraphsBelow() {
    Article article =
        body(
            "<p>导语</p><p><strong>一、业绩</strong></p><p>甲</p><p>乙</p>\n\n## 二、前景\n\n<p><b>三</b>、<b>风险</b></p><p>丙</p>");
    assertThat(headings(article)).containsExactly("一、业绩", "二、前景");
    assertThat(article.paragraphs().stream().map(Paragraph::heading))
        .containsExactly("", "", "", "一、业绩", "一、业绩", "一、业绩", "二、前景", "二、前景");
  }

  @Test
  void aHeadingIsShortAndOneSentence() {
    assertThat(headings(body("<p><strong>不忘初心，砥砺前行。</strong></p>"))).hasSize(1);
    assertThat(headings(body("<p><strong>影响有多大？</strong><br>甲</p>"))).hasSize(1);
    assertThat(headings(body("<p><strong>支持基建。</strong>截至年末</p>"))).isEmpty();
    assertThat(headings(body("<p><strong>营收12亿元。净利润3亿元。</strong></p>"))).isEmpty();
    assertThat(headings(body("<p><strong>" + "长".repeat(61) + "</strong></p>"))).isEmpty();
  }

  @Test
  void tellsWhatWasOdd() {
    assertThat(body("<p>2&#8203;0亿</p>").flags()).containsExactly("invisible_characters");
    assertThat(body("<p>甲\u0001乙</p>").flags()).containsExactly("control_characters");
    assertThat(body("<p>甲\uFFFD乙</p>").flags()).containsExactly("replacement_characters");
    assertThat(body("<p>甲&#xD800;乙</p>").flags()).containsExactly("replacement_characters");
    assertThat(body("<p>甲</p>").flags()).isEmpty();
  }

  @Test
  void markupThatWasEscapedOnceTooOftenIsReadAsMarkup() {
    Article article =
        body(
            "<p>甲&lt;/p&gt;&lt;!--IMG_3--&gt;&lt;p class=&quot;x&quot;&gt;&lt;strong&gt;乙&lt;/strong&gt;&amp;nbsp;丙</p>");
    assertThat(Articles.paragraphs(article)).containsExactly("甲", "乙 丙");
    assertThat(article.flags()).containsExactly("escaped_markup");
  }
}
