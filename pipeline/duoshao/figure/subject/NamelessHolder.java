package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.Organisations;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;

/**
 * Says who deals where the text calls holders by their role alone:
 *
 * <pre>
 * 某某股份:控股股东|拟减持       某某股份控股股东
 * 公司董事长|增持              the chairman of the topic
 * 某某食品|控股股东|套现        某某食品控股股东, whom no list knows
 * </pre>
 */
final class NamelessHolder {
  private static final int SHORTEST_FIRM = 4;

  /** Who holds a company's shares or leads it. */
  private static final String[] HOLDERS = {
    "股东", "控制人", "实控人", "董事", "监事", "高管", "董事长", "总经理", "总裁", "管理人员", "董监高"
  };

  /** What the holders of a company's shares do with them. */
  private static final WordSet DEALS =
      WordSet.of("减持", "增持", "质押", "解除质押", "套现", "抛", "抛售", "卖出", "清仓", "甩卖", "转让");

  private final Words words;
  private final Topics topics;

  NamelessHolder(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /**
   * The holder of the topic's shares, if the words are a role and nothing but 公司 stands before it.
   */
  Optional<Subject> ofTopic(int from, int to) {
    int role = from;
    while (role < to && (words.get(role).isStandIn() || words.get(role).isDe())) {
      role++;
    }
    int verb = verbBehind(to);
    boolean acts = verb < words.size() && (words.get(verb).isVerb() || words.get(verb).is("把"));
    boolean deals = acts && isDeal(words.get(verb));
    boolean named = role < to && words.get(role).isRole() && isHolding(words.text(role, to - 1));
    if (!named || !(deals || (acts && words.get(from).isStandIn()))) {
      return Optional.empty();
    }
    String text = words.text(role, to - 1);
    return topics
        .current()
        .filter(subject -> subject.names().size() == 1)
        .filter(subject -> subject.names().get(0).sort() == Name.Sort.ORGANISATION)
        .filter(subject -> !isHolding(subject.text()))
        .map(subject -> holder(subject.text() + text, "own_role"));
  }

  /** The holder of the shares of a firm that no list knows, where the words end in a role. */
  Optional<Subject> ofUnknownFirm(int from, int to) {
    int role = to;
    while (role > from && words.get(role - 1).isRole()) {
      role--;
    }
    String firm = role > from ? words.text(from, role - 1) : "";
    int verb = verbBehind(to);
    boolean deals = verb < words.size() && isDeal(words.get(verb));
    boolean named =
        deals
            && firm.length() >= SHORTEST_FIRM
            && Organisations.isOrganisation(firm)
            && !Organisations.isGeneric(firm)
            && isHolding(words.text(role, to - 1));
    return named ? Optional.of(holder(words.text(from, to - 1), "name_phrase")) : Optional.empty();
  }

  private static Subject holder(String text, String rule) {
    return Subject.of(Name.of(text, Name.Sort.ORGANISATION), rule, true);
  }

  private int verbBehind(int to) {
    int verb = to;
    while (verb < words.size() && isBeforeDeal(words.get(verb))) {
      verb++;
    }
    return verb;
  }

  /** 股东|及|董事|拟合计|减持: what stands between one of those who deal and what they do. */
  private static boolean isBeforeDeal(Word word) {
    return word.isSmall() || word.isMood() || word.isJoint() || word.isRole();
  }

  /** Whether a word is what holders do with their shares: 减持, 套现. */
  static boolean isDeal(Word word) {
    return word.isAmong(DEALS);
  }

  /** Whether a role is that of who holds a company's shares or leads it. */
  static boolean isHolding(String role) {
    for (String holder : HOLDERS) {
      if (role.endsWith(holder)) {
        return true;
      }
    }
    return false;
  }
}
