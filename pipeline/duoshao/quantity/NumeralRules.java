package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rules in the order in which they are tried. Of each numeral only those are asked whose place may
 * be its own: they are found by its form and by the two characters beside it.
 */
final class NumeralRules {
  private final List<NumeralRule> rules;

  /** A bit for each rule, here and below: of the numerals of a form. */
  private final Map<Form, long[]> ofForm = new EnumMap<>(Form.class);

  private final Map<Character, long[]> behind;
  private final Map<Character, long[]> before;
  private final Map<Character, long[]> beside;

  /** The rules that ask for no character before the numeral, behind it, or on either side. */
  private final long[] behindAny;

  private final long[] beforeAny;
  private final long[] besideAny;

  NumeralRules(List<NumeralRule> rules) {
    this.rules = List.copyOf(rules);
    for (Form form : Form.values()) {
      ofForm.put(form, having(place -> place.forms().contains(form)));
    }
    this.behindAny = having(place -> place.behind().isEmpty());
    this.beforeAny = having(place -> place.before().isEmpty());
    this.besideAny = having(place -> place.beside().isEmpty());
    this.behind = byCharacter(NumeralPlace::behind, behindAny);
    this.before = byCharacter(NumeralPlace::before, beforeAny);
    this.beside = byCharacter(NumeralPlace::beside, besideAny);
  }

  /** The first reading that a rule makes of the site. */
  Optional<Reading> first(Site site) {
    long[] form = Objects.requireNonNull(ofForm.get(site.numeral().form()));
    Character one = site.before(1);
    Character other = site.behind(0);
    long[] left = behind.getOrDefault(one, behindAny);
    long[] right = before.getOrDefault(other, beforeAny);
    long[] either = beside.getOrDefault(one, besideAny);
    long[] or = beside.getOrDefault(other, besideAny);
    for (int i = 0; i < form.length; i++) {
      long placed = form[i] & left[i] & right[i] & (either[i] | or[i]);
      for (long open = placed; open != 0; open &= open - 1) {
        NumeralRule rule = rules.get(i * Long.SIZE + Long.numberOfTrailingZeros(open));
        Optional<Reading> reading = rule.production().apply(site);
        if (reading.isPresent()) {
          return reading;
        }
      }
    }
    return Optional.empty();
  }

  /** The rules whose places have a property. */
  private long[] having(Predicate<NumeralPlace> property) {
    long[] having = new long[rules.size() / Long.SIZE + 1];
    for (int i = 0; i < rules.size(); i++) {
      if (property.test(rules.get(i).place())) {
        add(i, having);
      }
    }
    return having;
  }

  /** For each character that a place asks for on a side, the rules that it suits. */
  private Map<Character, long[]> byCharacter(Function<NumeralPlace, String> side, long[] anywhere) {
    Map<Character, long[]> suited = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      for (char c : side.apply(rules.get(i).place()).toCharArray()) {
        add(i, suited.computeIfAbsent(c, any -> Arrays.copyOf(anywhere, anywhere.length)));
      }
    }
    return suited;
  }

  private static void add(int rule, long[] bits) {
    bits[rule / Long.SIZE] |= 1L << rule;
  }
}
