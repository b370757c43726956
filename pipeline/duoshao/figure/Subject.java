package duoshao.figure;

import duoshao.naming.Name;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whom a figure is about, and how that was found.
 *
 * @param names one, or several of a joint subject
 * @param rule which rule found it
 * @param isSure whether it is a name, not only a noun: only such a one is carried on over sentences
 */
public record Subject(List<Name> names, String rule, boolean isSure) {
  public Subject {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a subject without a name: " + rule);
    }
  }

  public static Subject of(Name name, String rule, boolean isSure) {
    return new Subject(List.of(name), rule, isSure);
  }

  /** The subject in one string, joint names by 、. */
  public String text() {
    return names.size() == 1
        ? names.get(0).canonical()
        : names.stream().map(Name::canonical).collect(Collectors.joining("、"));
  }

  public String code() {
    return names.size() == 1 ? names.get(0).code() : "";
  }

  /** The rule that chose the subject with the one that read it: {@code clause/stand_in}. */
  public String path(String chosenBy) {
    return chosenBy.equals(rule) ? rule : chosenBy + "/" + rule;
  }

  public Subject withRule(String newRule) {
    return new Subject(names, newRule, isSure);
  }
}
