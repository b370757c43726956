package duoshao.dataset;

import duoshao.text.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The four tables that a run writes. Their columns stand in {@code columns.tsv}; headers, the
 * Parquet schema, the data package, the data dictionary and the spreadsheet follow from it.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists and maps are filled here and never changed
public enum Dataset implements Term {
  /** One row a figure. */
  FIGURES("指标", "One row for each figure that an article states.", "文章中的每个指标一行。"),
  /** One row an article. */
  ARTICLES(
      "文章",
      "One row for each article, with the plain text that positions count in.",
      "每篇文章一行，含各位置所依据的纯文本。"),
  /** One row a numeral: the ledger. */
  NUMERALS(
      "数字",
      "One row for each numeral of each article, and what became of it: nothing is lost in silence.",
      "每篇文章的每个数字一行，并说明其去向：没有数字被悄悄丢弃。"),
  /** One row for what could not be read. */
  ERRORS(
      "错误",
      "One row for each thing that could not be read, or not in full, and why.",
      "未能读取或未能完整读取的内容，每项一行，并说明原因。");

  private final String chinese;
  private final String english;
  private final String inChinese;
  private final List<Column> columns;
  private final Map<String, Integer> indexes = new HashMap<>();

  Dataset(String chinese, String english, String inChinese) {
    this.chinese = chinese;
    this.english = english;
    this.inChinese = inChinese;
    this.columns = ColumnTable.columns(symbol());
    for (int i = 0; i < columns.size(); i++) {
      indexes.put(columns.get(i).name(), i);
    }
  }

  /** Its name in Chinese. */
  public String chinese() {
    return chinese;
  }

  /** What it holds, in English. */
  public String english() {
    return english;
  }

  /** What it holds, in Chinese. */
  public String inChinese() {
    return inChinese;
  }

  /** Its columns, in the order of the files. */
  public List<Column> columns() {
    return columns;
  }

  /** Where the column of that name stands, from 0. */
  public int index(String name) {
    Integer index = indexes.get(name);
    if (index == null) {
      throw new IllegalArgumentException("the dataset " + symbol() + " has no column " + name);
    }
    return index;
  }

  /** The column of that name. */
  public Column column(String name) {
    return columns.get(index(name));
  }

  /** The columns that tell its rows apart; none if nothing does. */
  public List<Column> primaryKey() {
    return columns.stream().filter(Column::primary).toList();
  }
}
