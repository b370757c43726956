package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.Places;
import duoshao.naming.Name;
import duoshao.naming.NameShape;
import java.util.Optional;

/**
 * The place that a title names first, as in 湖城新增3例: the last resort of a text that names no party.
 */
final class TitlePlace {
  private static final int LONGEST_PARTY = 16;

  private TitlePlace() {}

  /** The place as a subject that is not sure. */
  static Optional<Subject> of(String title) {
    Optional<String> place = Places.firstIn(title);
    return place.isPresent() && !opensParty(title, place.get())
        ? Optional.of(Subject.of(Name.of(place.get(), Name.Sort.PLACE), "title_place", false))
        : Optional.empty();
  }

  /** 北京银行起诉…, 上海某某药业有限公司: whether the first place of a title is part of a party's name. */
  private static boolean opensParty(String title, String place) {
    int from = title.indexOf(place);
    int last = from < 0 ? title.length() : Math.min(title.length(), from + LONGEST_PARTY);
    String party = "";
    for (int at = from + place.length(); at < last; at++) {
      char c = title.charAt(at);
      if (!Character.isLetter(c) || NameShape.isFunction(c)) {
        break;
      }
      int end = Organisations.strongEndingAt(title, at).map(match -> match.span().end()).orElse(at);
      boolean trade = end < title.length() && title.charAt(end) == '业'; // 中国银行|业
      party = end > at && !trade ? title.substring(from, end) : party;
    }
    return !party.isEmpty() && !Organisations.isAuthority(party) && !Organisations.isGeneric(party);
  }
}
