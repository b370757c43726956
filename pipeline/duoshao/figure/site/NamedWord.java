package duoshao.figure.site;

import duoshao.lexicon.Places;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;

/**
 * Finds the name in a group of nouns: the last one, unless a party owns what is named behind it.
 */
public final class NamedWord {
  private NamedWord() {}

  /**
   * The last name among the words from {@code start} to {@code last}, the latter excluded; -1 if
   * none is.
   */
  public static int lastIn(Words words, int start, int last) {
    int named = -1;
    for (int i = start; i < last; i++) {
      if (named >= 0
          && i == named + 1
          && (isBranch(words, named, i, last)
              || (words.get(i).isName() && isPlain(words.get(named), words.get(i))))) {
        return named;
      }
      if (words.get(i).opensBracket() && words.partner(i) > i) {
        i = words.partner(i);
      } else if (words.get(i).isName() || isTagged(words.get(i))) {
        named = i;
      }
    }
    return named;
  }

  /** Whether the segmenter or the list of places knows a word as a name. */
  public static boolean isTagged(Word word) {
    return word.isTaggedName() || (word.sort() == Word.Sort.WORD && Places.isPlace(word.text()));
  }

  /** 中国联通|香港: a place that ends what begins with a party is where the party is. */
  private static boolean isBranch(Words words, int party, int place, int last) {
    return place == last - 1
        && words.get(place).tag().startsWith("ns")
        && isOf(Name.Sort.ORGANISATION, words.get(party));
  }

  /** 平安资管|KYZ平台: a party before a name of unknown sort owns it. */
  private static boolean isPlain(Word first, Word second) {
    return isOf(Name.Sort.ORGANISATION, first) && isOf(Name.Sort.OTHER, second);
  }

  private static boolean isOf(Name.Sort sort, Word word) {
    return word.name().isPresent() && word.name().get().sort() == sort;
  }
}
