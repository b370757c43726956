package duoshao.figure.site;

import duoshao.lexicon.Term.Verb;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;

/** What is said of so many, or of such a share, behind the figure: 超80%|流向小微企业. */
final class SaidBehind {
  private static final int LONGEST = 16;

  private static final WordSet ASPECTS =
      WordSet.of("已", "已经", "均", "均已", "也", "都", "皆", "仍", "将", "全部", "正", "正在", "目前", "现", "现已");

  private final Site site;
  private final Words words;
  private final int figure;
  private final Complement complement;

  SaidBehind(Site site, Complement complement) {
    this.site = site;
    this.words = site.words();
    this.figure = site.figure();
    this.complement = complement;
  }

  /** What is said of a share or a group: 流向小微企业 in 超80%流向小微企业; empty if nothing is. */
  String text() {
    int i = complement.behindTail(figure + 1);
    while (i < site.end() && (words.get(i).isDe() || words.get(i).isNominal())) {
      i++;
    }
    String what = i == complement.behindTail(figure + 1) ? complementOf(i) : "";
    if (!what.isEmpty()) {
      return what;
    }
    if (i < site.end() && words.get(i).isOneOf("就", "才", "便")) {
      return ""; // 超过8%的|就很危险: what follows from it
    }
    i = behindAspect(behindCause(i));
    boolean verb =
        i < site.end()
            && (words.get(i).isVerb() || words.get(i).isAdverb() || words.get(i).is("被"));
    if (!verb) {
      return "";
    }
    if (words.hasFigure(i, site.end())) {
      return objectOf(i);
    }
    int last = i;
    while (last + 1 < site.end() && !words.get(last + 1).isMark(" -—@#[")) {
      last++;
    }
    while (last > i && words.text(i, last).length() > LONGEST) {
      last--;
    }
    return words.text(i, last);
  }

  /** 10人|因涉嫌集资诈骗罪|被批准逮捕: what was done stands behind why. */
  private int behindCause(int from) {
    if (from >= site.end() || !words.get(from).isOneOf("因", "以", "由于")) {
      return from;
    }
    for (int i = from + 2; i < site.end(); i++) {
      if (words.get(i).isOneOf("被", "获", "遭", "受到")) {
        return i;
      }
    }
    return from;
  }

  /** 5笔|均已|兑付: when, and that all did it, says nothing of what was done. */
  private int behindAspect(int from) {
    int i = from;
    while (i + 1 < site.end() && words.get(i).isAmong(ASPECTS) && isDoing(words.get(i + 1))) {
      i++;
    }
    return i;
  }

  private static boolean isDoing(Word word) {
    return word.isVerb() || word.is("被") || word.isAmong(ASPECTS);
  }

  /** 其中5人|为|重症患者, 6万股|为|限售股份: what those are that are counted. */
  private String complementOf(int link) {
    if (link >= site.end() || !words.get(link).isOneOf("为", "是", "系", "均为", "则为")) {
      return "";
    }
    int end = link + 1;
    while (end < site.end() && (words.get(end).isNominal() || words.get(end).isDe())) {
      end++;
    }
    boolean goesOn =
        end + 1 < site.end() && words.get(end).isMark("、") && words.get(end + 1).isFigure();
    boolean whole = (goesOn || end == site.end()) && end > link + 1 && !words.get(end - 1).isDe();
    return whole ? words.text(link + 1, end - 1) : "";
  }

  /** 接种了至少一剂疫苗: the verb and what its own number counts, 接种疫苗; else the verb of a deal. */
  private String objectOf(int verb) {
    int next = verb + 1;
    while (next < site.end() && words.get(next).isSmall()) {
      next++;
    }
    String counted =
        next < site.end() && words.get(next).isFigure() ? complement.nounAt(next + 1) : "";
    if (words.get(verb).isVerb() && !counted.isEmpty()) {
      return words.get(verb).text() + counted;
    }
    return words.get(verb).isVerb(Verb.ACT) ? words.get(verb).text() : "";
  }
}
