package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NamedWord;
import duoshao.figure.site.NounGroup;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a noun group at its joints and puts the subjects of its items together: 董事李某和监事张某 is 李某、张某;
 * 音频与光学方案提供商“某某微电子” is one.
 */
final class JointGroup {
  private static final int LONGEST_PERSON = 3;

  /** What is done with another, whose figures are of him who does it. */
  private static final WordSet CONTRACTS =
      WordSet.of("签订", "签署", "订立", "签约", "签", "办理", "开展", "协商", "协商一致", "和解", "达成");

  private final Words words;
  private final SubjectReader reader;

  JointGroup(Words words, SubjectReader reader) {
    this.words = words;
    this.reader = reader;
  }

  /** The subject of all items of a group. */
  Optional<Subject> read(NounGroup group) {
    List<Subject> items = new ArrayList<>();
    int itemStart = group.from();
    int lastStart = itemStart;
    for (int i = group.from(); i <= group.to(); i++) {
      int close = i < group.to() && words.get(i).opensBracket() ? words.partner(i) : -1;
      i = close > i && close < group.to() ? close : i;
      boolean ends =
          i == group.to()
              || (words.get(i).isJoint()
                  && (isPerson(i - 1)
                      || endsPerson(group.from(), i)
                      || (i == group.from() + 1 && words.get(group.from()).isStandIn())
                      || !(i + 2 < group.to() && words.get(i + 1).isRole())));
      if (ends) {
        if (items.isEmpty() || !isRetinue(itemStart, i)) {
          Optional<Subject> item = item(items, itemStart, i);
          if (item.isPresent()) {
            items.add(item.get());
          }
        }
        if (i < group.to() && isCounterparty(i, group.to()) && !items.isEmpty()) {
          return joint(items);
        }
        lastStart = itemStart;
        itemStart = i + 1;
      }
    }
    return isApposed(items, lastStart, group.to()) ? lastOf(items) : joint(items);
  }

  /** 股东珠海某某、|香港|某某: behind a holder a place and a name are one name too. */
  private Optional<Subject> item(List<Subject> items, int from, int to) {
    boolean placed =
        !items.isEmpty()
            && items.get(0).rule().equals("holder")
            && to == from + 2
            && words.get(from).tag().startsWith("ns")
            && words.get(from + 1).isName();
    return placed ? Optional.of(reader.holder(words.text(from, from + 1))) : reader.item(from, to);
  }

  /** 岳麓科技|与|某某银行|签订: who stands behind 与 where a contract is made is not whose it is. */
  private boolean isCounterparty(int joint, int to) {
    if (!words.get(joint).isOneOf("与", "同", "跟")) {
      return false;
    }
    int verb = to;
    while (verb < words.size() && (words.get(verb).isSmall() || words.get(verb).isPeriod())) {
      verb++;
    }
    return verb < words.size() && words.get(verb).isAmong(CONTRACTS);
  }

  /** 实控人|孙|震|及: whether a role and the two or three syllables of a person stand before. */
  private boolean endsPerson(int from, int at) {
    int role = at - 1;
    while (role > from && at - role <= LONGEST_PERSON && !words.get(role).isRole()) {
      role--;
    }
    String text = words.get(role).isRole() && role + 1 < at ? words.text(role + 1, at - 1) : "";
    return (text.length() == 2 || text.length() == LONGEST_PERSON)
        && WordLists.isSurname(text.substring(0, 1));
  }

  /** 音频与光学方案提供商|“某某微电子”: the nouns before the name say what it is. */
  private boolean isApposed(List<Subject> items, int lastStart, int to) {
    boolean described = items.size() > 1 && words.get(to - 1).isName() && lastStart < to - 1;
    for (int i = 0; described && i + 1 < items.size(); i++) {
      described = !items.get(i).isSure();
    }
    return described && items.get(items.size() - 1).isSure();
  }

  private static Optional<Subject> lastOf(List<Subject> items) {
    return Optional.of(items.get(items.size() - 1));
  }

  /** 董事李某|和|董事张某: behind a person another begins. */
  private boolean isPerson(int i) {
    Optional<Name> name = i >= 0 ? words.get(i).name() : Optional.empty();
    return name.isPresent() && name.get().sort() == Name.Sort.PERSON;
  }

  private static Optional<Subject> joint(List<Subject> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
    }
    List<Name> names = new ArrayList<>();
    boolean sure = true;
    for (Subject item : items) {
      names.addAll(item.names());
      sure &= item.isSure();
    }
    boolean places = names.stream().allMatch(name -> name.sort() == Name.Sort.PLACE);
    return Optional.of(new Subject(names, "joint", sure || places));
  }

  /** 集团及各成员公司, 公司及下属分公司: the second item names nobody new. */
  private boolean isRetinue(int from, int to) {
    String text = to > from ? words.text(from, to - 1) : "";
    boolean kin = text.endsWith("营公司") || text.endsWith("成员公司") || words.get(to - 1).isRole();
    boolean under = text.startsWith("下属") || text.startsWith("所属") || text.startsWith("旗下");
    return text.startsWith("各")
        || text.startsWith("其")
        || (to > from && kin)
        || (under && NamedWord.lastIn(words, from, to) < 0);
  }
}
