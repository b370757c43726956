package duoshao.lexicon;

import duoshao.text.WordTrie;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who speaks for others or judges of them: 局长, 分析师, houses of research. */
public final class SpeakerWords {
  private static final Set<String> HOUSES = WordLists.column("research-houses.tsv", 1).keySet();
  private static final Map<String, String> OFFICES = WordLists.column("offices.tsv", 1);
  private static final WordTrie<String> OFFICE_ENDINGS = WordTrie.reversed(OFFICES);
  private static final int LONGEST_PERSON = 6;

  /** What names go on with behind 长: 长城, 长江. */
  private static final String OPEN_WITH_LONG = "城江春沙兴安虹青征飞电";

  private static final List<String> ANALYSTS = List.of("分析师", "经济学家", "策略师", "研究员");

  private SpeakerWords() {}

  /** Whether the word names an office of an authority, whose holder speaks for it: 局长, 发言人. */
  public static boolean isOffice(String word) {
    return OFFICES.containsKey(word);
  }

  /**
   * 统计局局长李某: whether a phrase ends in an office, or in one and the name of a person; in 某市长城科技 it
   * is a name that the office seems to stand in.
   */
  public static boolean isOfficeHolder(String phrase) {
    for (int name = 0; name <= LONGEST_PERSON; name++) {
      int end = phrase.length() - name;
      boolean other = name > 0 && end > 0 && OPEN_WITH_LONG.indexOf(phrase.charAt(end)) >= 0;
      if (name != 1
          && end > 2
          && !(other && phrase.charAt(end - 1) == '长')
          && OFFICE_ENDINGS.longestBefore(phrase, end, 2).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word says of somebody that he judges of others: 分析师, 经济学家. */
  public static boolean isAnalyst(String word) {
    for (String analyst : ANALYSTS) {
      if (word.endsWith(analyst)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a name is that of a bank, a broker, a futures house or an institute that judges others.
   */
  public static boolean isResearchHouse(String name) {
    return name.endsWith("证券")
        || name.endsWith("期货")
        || name.endsWith("研究院")
        || name.endsWith("研究所")
        || HOUSES.contains(name);
  }
}
