package duoshao.dataset.publication;

import duoshao.dataset.Column;
import duoshao.dataset.Dataset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The data dictionary for people, in English and Chinese, as Markdown. */
public final class DataDictionary {
  private static final String HEAD =
      """
      # Data dictionary 数据字典

      Generated from the columns that the program declares; every format has the same columns in this order.
      由程序中的列定义生成；各种格式的列及其顺序都相同。

      - Files are UTF-8 unless asked otherwise. CSV files have a header row and CRLF line ends. 文件默认为 UTF-8；CSV 有一行表头，以 CRLF 换行。
      - An empty CSV cell is an absent value: null in Parquet and JSON. There is no empty text. CSV 的空单元格表示没有值，在 Parquet 和 JSON 中为 null；没有空文本。
      - Numbers are exact decimals without an exponent; in JSON lines they are texts. 数值是精确的十进制数，不用科学记数法；在 JSONL 中写作文本。
      - Times are in UTC, `2021-12-27T01:30:00Z`. 时间为世界协调时（UTC）。
      - In CSV a text that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a carriage return (apostrophes before it not counted) has one apostrophe before it, so that a spreadsheet does not take it for a formula. \
      CSV 中以 `=`、`+`、`-`、`@`（含全角）、制表符或回车开头的文本（其前的撇号不计），前面会加一个撇号，以免被电子表格当作公式。
      - A character that the charset of a CSV file lacks is written as `\\u` and its code point in hexadecimal, and counted in `run.json`. CSV 字符集没有的字符写作 `\\u` 加十六进制码点，并在 `run.json` 中计数。
      """;

  private DataDictionary() {}

  /** The document. */
  public static String markdown() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Dataset dataset : Dataset.values()) {
      text.append(String.format(Locale.ROOT, "\n## %s %s\n\n", dataset.symbol(), dataset.chinese()))
          .append(String.format(Locale.ROOT, "%s\n%s\n\n", dataset.english(), dataset.inChinese()))
          .append("| column 列 | type 类型 | meaning 含义 | example 示例 |\n|---|---|---|---|\n");
      dataset.columns().forEach(column -> text.append(line(column)));
    }
    return text.toString();
  }

  private static String line(Column column) {
    return String.format(
        Locale.ROOT,
        "| `%s` %s | %s | %s<br>%s%s%s | %s |\n",
        column.name(),
        column.chinese(),
        type(column),
        escape(column.english()),
        escape(column.inChinese()),
        reference(column),
        allowed(column),
        "`" + escape(column.example()) + "`");
  }

  private static String type(Column column) {
    String type = column.typeName() + (column.nullable() ? "" : ", required 必有");
    type += column.primary() ? ", key 主键" : "";
    return column.unit().isEmpty() ? type : type + "; " + column.unit();
  }

  private static String reference(Column column) {
    return column
        .references()
        .map(
            to ->
                String.format(Locale.ROOT, "<br>Refers to 对应 `%s.%s`.", to.dataset(), to.column()))
        .orElse("");
  }

  private static String allowed(Column column) {
    List<String> words = column.allowed();
    return words.isEmpty() ? "" : words.stream().collect(Collectors.joining("` `", "<br>`", "`"));
  }

  private static String escape(String text) {
    return text.replace("|", "\\|");
  }
}
