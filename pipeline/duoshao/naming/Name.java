package duoshao.naming;

import duoshao.lexicon.WordLists;
import java.util.Objects;

/**
 * A name that the article or a dictionary knows.
 *
 * @param canonical the form in which the dataset gives it: the short one of long and short names
 * @param code the security code tied to it, or empty
 * @param sort what it names
 */
public record Name(String canonical, String code, Sort sort) {
  private static final int LONGEST_PERSON = 3;

  /** What a name names. */
  public enum Sort {
    ORGANISATION,
    /** A ministry, a bureau, a central bank: it speaks of others more often than of itself. */
    AUTHORITY,
    SECTOR,
    MARKET,
    INDEX,
    PLACE,
    PERSON,
    PRODUCT,
    /** Known only by where it stands, its quotation marks or its Latin letters. */
    OTHER
  }

  public Name {
    Objects.requireNonNull(canonical);
    Objects.requireNonNull(code);
    Objects.requireNonNull(sort);
  }

  /** A name without a code. */
  public static Name of(String canonical, Sort sort) {
    return new Name(canonical, "", sort);
  }

  /**
   * Whether it may be a person by its form, where its sort is not known: a family name and at most
   * two syllables more.
   */
  public boolean hasFormOfPerson() {
    return sort == Sort.OTHER
        && canonical.length() <= LONGEST_PERSON
        && WordLists.isSurname(canonical.substring(0, 1));
  }

  /** Whether it acts for itself, so that 公司 and 其 may stand for it. */
  public boolean isParty() {
    return sort == Sort.ORGANISATION || sort == Sort.PERSON || sort == Sort.PRODUCT;
  }
}
