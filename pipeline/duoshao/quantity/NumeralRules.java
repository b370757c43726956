package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules in the order in which they are tried. Of each numeral only those are asked whose place may
 * be its own: they are found by its form, its length and its first character, and by the two
 * characters beside it.
 */
final class NumeralRules {
  private final NumeralRule[] rules;

  /** A bit for each rule, here and below: of the numerals of a form. */
  private final Map<Form, long[]> ofForm = new EnumMap<>(Form.class);

  /** Of the numerals of so many characters, the last ones for all that are longer. */
  private final long[][] ofLength;

  /** Of each character that a rule asks for. */
  private final @Nullable Suited[] byCharacter = new Suited[Character.MAX_VALUE + 1];

  /** Of the characters that no rule asks for. */
  private final Suited byAny;

  /** The rules that a character suits where it stands so. */
  private static final class Suited {
    private final long[] opening;
    private final long[] behind;
    private final long[] before;
    private final long[] beside;

    Suited(long[] opening, long[] behind, long[] before, long[] beside) {
      this.opening = opening;
      this.behind = behind;
      this.before = before;
      this.beside = beside;
    }

    Suited copy() {
      return new Suited(opening.clone(), behind.clone(), before.clone(), beside.clone());
    }
  }

  NumeralRules(List<NumeralRule> rules) {
    this.rules = rules.toArray(NumeralRule[]::new);
    for (Form form : Form.values()) {
      ofForm.put(form, having(place -> place.forms().contains(form)));
    }
    int longest = rules.stream().mapToInt(rule -> rule.place().shortest()).max().orElse(0);
    this.ofLength = new long[longest + 1][];
    for (int i = 0; i <= longest; i++) {
      int length = i;
      ofLength[i] = having(place -> place.shortest() <= length);
    }
    this.byAny =
        new Suited(
            having(place -> place.opening().isEmpty()),
            having(place -> place.behind().isEmpty()),
            having(place -> place.before().isEmpty()),
            having(place -> place.beside().isEmpty()));
    for (int i = 0; i < this.rules.length; i++) {
      addCharacters(i, this.rules[i].place());
    }
  }

  /** The first reading that a rule makes of the site. */
  Optional<Reading> first(Site site) {
    long[] form = Objects.requireNonNull(ofForm.get(site.numeral().form()));
    long[] length = ofLength[Math.min(site.end() - site.start(), ofLength.length - 1)];
    long[] opening = by(site.charAt(site.start())).opening;
    Suited one = by(site.before(1));
    Suited other = by(site.behind(0));
    for (int i = 0; i < form.length; i++) {
      long written = form[i] & length[i] & opening[i];
      long beside = one.beside[i] | other.beside[i];
      long placed = written & one.behind[i] & other.before[i] & beside;
      for (long open = placed; open != 0; open &= open - 1) {
        NumeralRule rule = rules[i * Long.SIZE + Long.numberOfTrailingZeros(open)];
        Optional<Reading> reading = rule.production().apply(site);
        if (reading.isPresent()) {
          return reading;
        }
      }
    }
    return Optional.empty();
  }

  private Suited by(char c) {
    Suited suited = byCharacter[c];
    return suited == null ? byAny : suited;
  }

  /** The rules whose places have a property. */
  private long[] having(Predicate<NumeralPlace> property) {
    long[] having = new long[rules.length / Long.SIZE + 1];
    for (int i = 0; i < rules.length; i++) {
      if (property.test(rules[i].place())) {
        add(i, having);
      }
    }
    return having;
  }

  private void addCharacters(int rule, NumeralPlace place) {
    place.opening().chars().forEach(c -> add(rule, suited(c).opening));
    place.behind().chars().forEach(c -> add(rule, suited(c).behind));
    place.before().chars().forEach(c -> add(rule, suited(c).before));
    place.beside().chars().forEach(c -> add(rule, suited(c).beside));
  }

  private Suited suited(int c) {
    Suited suited = byCharacter[c];
    if (suited == null) {
      suited = byAny.copy();
      byCharacter[c] = suited;
    }
    return suited;
  }

  private static void add(int rule, long[] bits) {
    bits[rule / Long.SIZE] |= 1L << rule;
  }
}
