package duoshao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.naming.Name;
import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists are data that a person reviews: each is well-formed, and says nothing twice. */
class WordTablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorities.tsv",
        "beside-names.tsv",
        "changes.tsv",
        "common-nouns.tsv",
        "cut-nouns.tsv",
        "companies.tsv",
        "comparisons.tsv",
        "generic-modifiers.tsv",
        "generic-organisations.tsv",
        "latin-words.tsv",
        "links.tsv",
        "listed.tsv",
        "measure-modifiers.tsv",
        "measure-endings.tsv",
        "metrics.tsv",
        "no-districts.tsv",
        "modality.tsv",
        "name-extensions.tsv",
        "names.tsv",
        "offices.tsv",
        "organisations.tsv",
        "places.tsv",
        "report-items.tsv",
        "research-houses.tsv",
        "roles.tsv",
        "set-phrases.tsv",
        "shared-openings.tsv",
        "source-words.tsv",
        "standins.tsv",
        "surnames.tsv",
        "verbs.tsv"
      })
  void aWordStandsOnceAndWithoutBlanksAround(String table) {
    List<String> wrong = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (List<String> row : WordTable.rows(WordLists.class, table, 4)) {
      String word = row.get(0);
      boolean stripped = row.stream().allMatch(cell -> cell.equals(cell.strip()));
      if (word.isEmpty() || !stripped || !words.add(TextFolding.fold(word))) {
        wrong.add(word);
      }
    }
    assertThat(words).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"listed.tsv", "names.tsv", "companies.tsv"})
  void aDictionaryHasSortsAndCodesOfTheirForm(String table) {
    for (List<String> row : WordTable.rows(WordLists.class, table, 4)) {
      assertThat(NameDictionary.isSort(row.get(2))).as(row.toString()).isTrue();
      assertThat(row.get(1))
          .as(row.toString())
          .matches("(?:[0-9]{6}\\.(?:SH|SZ|BJ|NQ)|[0-9]{5}\\.HK|[A-Z]{1,5}\\.US)?");
    }
  }

  @Test
  void theListedCompaniesAreSortedByCode() {
    List<String> codes =
        WordTable.rows(WordLists.class, "listed.tsv", 4).stream().map(row -> row.get(1)).toList();
    assertThat(codes).isSorted();
  }

  @Test
  void theSortsOfADictionaryAreThoseOfNames() {
    assertThat(NameDictionary.SORTS)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Name.Sort.values())
                .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void theLongestMeasureWins() {
    assertThat(Vocabulary.shipped().measureAtEndOf("绿色信贷余额")).contains(Term.Measure.MONEY);
    assertThat(Vocabulary.shipped().measureAtEndOf("毛利率")).contains(Term.Measure.PERCENT);
    assertThat(Vocabulary.shipped().measureAtEndOf("风和日丽")).isEmpty();
  }
}
