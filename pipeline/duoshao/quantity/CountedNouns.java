package duoshao.quantity;

import duoshao.text.Span;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small number right before a noun, as headlines count without a classifier: {@code 两股东}. */
final class CountedNouns {
  static final String RULE = "counted_noun";

  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
              RULE,
              CountedNouns::read,
              List.of("⟨两⟩股东拟减持", "⟨六⟩高管增持", "⟨两⟩公司合并", "本月⟨5⟩高管辞职"),
              List.of("中铁⟨三⟩公司中标", "⟨两⟩股东大会", "⟨2⟩股东", "第⟨三⟩股东", "⟨十⟩股东")));

  private static final String SMALL = "两三四五六七八九23456789";
  private static final WordTrie<String> NOUNS = nouns();

  private CountedNouns() {}

  private static Optional<Reading> read(Site site) {
    boolean small =
        site.end() - site.start() == 1
            && SMALL.indexOf(site.charAt(site.start())) >= 0
            && "第前.-".indexOf(site.charAt(site.start() - 1)) < 0;
    if (!small) {
      return Optional.empty();
    }
    boolean two = site.charAt(site.start()) == '两';
    boolean digit = Site.isArabic(site.charAt(site.start()));
    return NOUNS
        .longestAt(site.text(), site.end())
        .filter(noun -> isCounted(noun.meaning(), two, digit))
        .map(noun -> count(site));
  }

  private static boolean isCounted(String sort, boolean two, boolean digit) {
    return switch (sort) {
      case "digits" -> true;
      case "any" -> !digit;
      case "two" -> two;
      default -> false;
    };
  }

  private static Reading count(Site site) {
    Amount amount = Amount.of(site.numeral().worth().orElseThrow().min());
    Span span = new Span(site.start(), site.end());
    return Reading.of(new Quantity(span, Kind.COUNT, amount, "", Bound.EXACT, Set.of(), RULE), 1);
  }

  private static WordTrie<String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    for (List<String> row : WordTable.rows(CountedNouns.class, "counted-nouns.tsv", 2)) {
      nouns.put(row.get(0), row.get(1));
    }
    return new WordTrie<>(nouns);
  }
}
