package duoshao.naming;

import duoshao.lexicon.Vocabulary;
import duoshao.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together the names that the segmenter has cut, of persons and of organisations. */
public final class TokenJoiner {
  private final PersonSpans persons;
  private final OrganisationSpans organisations;
  private final PlacedNames placed;
  private final HolderSpans holders;

  public TokenJoiner(NameShape shape, Vocabulary vocabulary) {
    this.persons = new PersonSpans(vocabulary);
    this.organisations = new OrganisationSpans(shape);
    this.placed = new PlacedNames(vocabulary);
    this.holders = new HolderSpans(shape, vocabulary);
  }

  /** The tokens from {@code first} to {@code last}, both included, are one name. */
  public record JoinedTokens(int first, int last, boolean isPerson) {}

  /**
   * The names among the tokens of one stretch, in text order, without overlaps; an organisation
   * wins over a person.
   *
   * @param followsName whether a name stands right before the stretch, which an organisation may
   *     begin with
   * @param behind the words right behind the stretch, as far as they are known
   */
  public List<JoinedTokens> join(List<Token> tokens, boolean followsName, List<String> behind) {
    List<JoinedTokens> names = new ArrayList<>();
    Optional<JoinedTokens> holder = followsName ? Optional.empty() : holders.atHead(tokens, behind);
    int free = 0;
    if (holder.isPresent()) {
      names.add(holder.get());
      free = holder.get().last() + 1;
    }
    for (int i = free; i < tokens.size(); i++) {
      Optional<JoinedTokens> organisation =
          i == 0 ? Optional.empty() : organisations.endingAt(tokens, i, free, followsName);
      if (organisation.isPresent()) {
        int first = organisation.get().first();
        names.removeIf(name -> name.last() >= first);
        names.add(organisation.get());
        free = i + 1;
      }
      Optional<JoinedTokens> other =
          organisation.isPresent() || i < free ? Optional.empty() : other(tokens, i, behind);
      boolean apart = names.isEmpty() || names.get(names.size() - 1).last() < i;
      if (other.isPresent() && apart) {
        names.add(other.get());
      }
    }
    return names;
  }

  private Optional<JoinedTokens> other(List<Token> tokens, int first, List<String> behind) {
    Optional<JoinedTokens> person = persons.beginningAt(tokens, first, behind);
    return person.isPresent() ? person : placed.beginningAt(tokens, first, behind);
  }
}
