package duoshao.article;

import java.util.ArrayList;
import java.util.List;

/** A table row that is being read: how many passages each of its cells holds. */
final class TableRow {
  private final int start;
  private final List<Integer> cells = new ArrayList<>();
  private int cellStart;

  /**
   * @param passages how many passages are finished when it begins
   */
  TableRow(int passages) {
    this.start = passages;
  }

  void startCell(int passages) {
    cellStart = passages;
  }

  void endCell(int passages) {
    cells.add(passages - cellStart);
  }

  /** Whether it is a row of data, and not one that lays out the page. */
  boolean isData(int passages) {
    return cells.size() > 1
        && cells.stream().allMatch(held -> held == 0 || held == 1)
        && cells.stream().mapToInt(Integer::intValue).sum() == passages - start;
  }

  int start() {
    return start;
  }

  List<Integer> cells() {
    return cells;
  }
}
