package duoshao.naming;

import duoshao.lexicon.Places;
import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that a post tags and writes in its clauses:
 *
 * <pre>
 * #小麓钱盒[超话]# … 小麓钱盒自九月起逾期     小麓钱盒
 * #扫黑除恶# … 扫黑除恶有成效             nothing: a verb and its object
 * #江城# … 江城警方                    nothing: a place
 * </pre>
 */
final class TaggedNames {
  private static final String SUPER_TOPIC = "[超话]";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;
  private static final int MOST = 60;

  private final String folded;
  private final Segmenter segmenter;
  private final List<Introduction> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  TaggedNames(String folded, Segmenter segmenter) {
    this.folded = folded;
    this.segmenter = segmenter;
    int open = folded.indexOf('#');
    while (open >= 0 && seen.size() < MOST) {
      int close = folded.indexOf('#', open + 1);
      int tag = open;
      open = close;
      if (close > tag && close - tag <= LONGEST + SUPER_TOPIC.length() + 1) {
        boolean named = add(folded.substring(tag + 1, close));
        open = named ? folded.indexOf('#', close + 1) : close;
      }
    }
  }

  /** The names, in text order, as the folded text writes them. */
  List<Introduction> names() {
    return found;
  }

  /** Whether what stands between two marks is a tag, not the text between two tags. */
  private boolean add(String between) {
    String written =
        between.endsWith(SUPER_TOPIC)
            ? between.substring(0, between.length() - SUPER_TOPIC.length())
            : between;
    if (written.length() < SHORTEST || written.length() > LONGEST) {
      return false;
    }
    if (seen.add(written) && recurs(written) && isName(written)) {
      found.add(new Introduction(written, Name.of(written, HeadNames.sort(written))));
    }
    return true;
  }

  /** Whether the text writes it where no tag begins, or tags it within a clause: 与#麓尔龙#相同. */
  private boolean recurs(String written) {
    int searches = 0;
    for (int at = folded.indexOf(written);
        at >= 0 && searches++ < MOST;
        at = folded.indexOf(written, at + written.length())) {
      int before = at > 0 && folded.charAt(at - 1) == '#' ? at - 2 : at - 1;
      boolean glued = before >= 0 && Character.isIdeographic(folded.charAt(before));
      if (before == at - 1 ? at > 0 : glued) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(String written) {
    if (NamelessHeads.contain(written) || Places.isPlace(written)) {
      return false;
    }
    List<Token> tokens = segmenter.segment(written);
    boolean proper = false;
    for (Token token : tokens) {
      boolean verb = token.tag().startsWith("v") && token.word().length() > 1;
      boolean mark = !Character.isLetterOrDigit(token.word().charAt(0));
      if (verb || mark || NameToken.isGrammar(token)) {
        return false;
      }
      proper |= NameToken.isProper(token) || NameToken.isSyllable(token);
    }
    return proper && tokens.size() > 1 && !tokens.get(0).tag().startsWith("v");
  }
}
