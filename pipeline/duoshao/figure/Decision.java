package duoshao.figure;

import duoshao.text.Term;
import java.util.List;
import java.util.Objects;

/**
 * Which rule set one field of a figure, and what other rules would have set.
 *
 * <pre>
 * 甲公司公告，前三季度净利润12亿元，同比增长5%
 *   5%  subject     carried          lost: none
 *   5%  metric      of_level         lost: measure
 *   5%  comparison  word 同比
 *   5%  relates_to  inherited        lost: level_before 12亿元
 * </pre>
 *
 * @param field which field
 * @param rule the name of the rule; {@code none} where no rule found anything but others looked
 * @param words the words of the text that it went by, where it went by single words; else empty
 * @param lost what else further rules would have set, in their order; empty unless the article is
 *     explained
 */
public record Decision(Field field, String rule, String words, List<Candidate> lost) {

  /** The fields that rules set. */
  public enum Field implements Term {
    SUBJECT,
    METRIC,
    ROLE,
    DIRECTION,
    COMPARISON,
    MODALITY,
    PERIOD,
    RELATES_TO;
  }

  /**
   * What a rule that came too late would have set.
   *
   * @param rule its name
   * @param value as the dataset would show it; of {@code relates_to} the text of the figure
   */
  public record Candidate(String rule, String value) {
    public Candidate {
      Objects.requireNonNull(rule);
      Objects.requireNonNull(value);
    }
  }

  public Decision {
    Objects.requireNonNull(field);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(words);
    lost = List.copyOf(lost);
  }
}
