package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.Dataset;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says what the columns of the other one mean. */
final class XlsxDictionary {
  private static final List<String> HEADER =
      List.of("column 列名", "中文名", "type 类型", "allowed values 取值", "example 示例", "meaning", "含义");
  private static final double[] WIDTHS = {18, 14, 16, 40, 30, 60, 60};
  private static final List<String> NOTES =
      List.of(
          "Times are in UTC. 时间为世界协调时（UTC）。",
          "A number that 15 digits cannot say exactly is text. 超过 15 位有效数字的数值以文本保存。",
          "A text of more than 32,767 characters is cut and ends with …. 超过 32,767 个字符的文本被截断，以 … 结尾。",
          "The first 65,530 addresses are links. 前 65,530 个网址为链接。");

  private XlsxDictionary() {}

  static void write(Workbook workbook, Dataset dataset, Header header) throws IOException {
    Worksheet sheet = workbook.newWorksheet("dictionary 字典");
    sheet.freezePane(0, 1);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.width(i, WIDTHS[i]);
    }
    write(sheet, 0, HEADER);
    sheet.range(0, 0, 0, WIDTHS.length - 1).style().bold().set();
    int row = 1;
    for (Column column : dataset.columns()) {
      write(sheet, row++, cells(column, header));
    }
    for (String note : NOTES) {
      sheet.inlineString(++row, 0, note);
    }
    sheet.close();
  }

  private static List<String> cells(Column column, Header header) {
    return List.of(
        header == Header.ZH ? header.label(column) : column.name(),
        column.chinese(),
        column.typeName(),
        String.join(" ", column.allowed()),
        column.example(),
        column.english(),
        column.inChinese());
  }

  private static void write(Worksheet sheet, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      sheet.inlineString(row, i, XlsxText.of(cells.get(i)));
    }
  }
}
