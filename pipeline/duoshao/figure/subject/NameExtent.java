package duoshao.figure.subject;

import duoshao.lexicon.Organisations;
import duoshao.lexicon.WordLists;
import duoshao.sentence.Word;
import duoshao.sentence.Words;

/** Tells where a name ends that a noun group begins with: 星海科技|市值, 股东|李大为|这一. */
record NameExtent(Words words) {
  /**
   * Where the name ends that begins at {@code start}.
   *
   * @param to where the group ends
   * @param isRole whether a role leads up to it, as 股东 does
   */
  int end(int start, int to, boolean isRole) {
    boolean acts = isRole && to < words.size() && words.get(to).tag().startsWith("v"); // 投资|建设
    int last = !acts && isWhole(start, to, isRole) ? to : withoutMeasure(start, to);
    return isRole ? holderEnd(start, last) : last;
  }

  /** The group without the measures and the codes at its end. */
  int withoutMeasure(int start, int to) {
    int last = to;
    while (last > start + 1
        && (words.get(last - 1).isMeasure()
            || Words.isCodeBracket(words.get(last - 1))
            || WordLists.isMeasureModifier(words.get(last - 1).text()))) {
      last--;
    }
    return last;
  }

  /** 控股股东|星海科技|被动, 股东|李大为|这一: where the name of a holder ends before what is none of it. */
  private int holderEnd(int start, int to) {
    for (int i = start + 1; i < to; i++) {
      Word word = words.get(i);
      boolean adverb = word.text().length() > 1 && "abd".indexOf(tagOf(word)) >= 0;
      boolean behindName = words.get(i - 1).isName() || words.get(i - 1).isTaggedName();
      boolean governs = word.isOneOf("将", "把", "拟", "已") || WordLists.isDealManner(word.text());
      if (tagOf(word) == 'r' || governs || (adverb && behindName)) {
        return words.text(start, i - 1).length() > 1 ? i : to;
      }
    }
    return to;
  }

  private static char tagOf(Word word) {
    return word.sort() == Word.Sort.WORD && !word.tag().isEmpty() ? word.tag().charAt(0) : ' ';
  }

  /** 某某|股份, 股东|某某投资: the last word ends the name, though it is a measure elsewhere. */
  private boolean isWhole(int start, int to, boolean isRole) {
    Word last = words.get(to - 1);
    boolean share = last.is("股份");
    if (!share && !(isRole && last.isMeasure())) {
      return false;
    }
    String text = words.text(start, to - 1);
    return (share && Organisations.isStrongOrganisation(text))
        || (isRole && text.length() > 3 && last.isMeasure() && Organisations.isOrganisation(text));
  }
}
