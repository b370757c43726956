package duoshao.lexicon;

import duoshao.text.CharacterSet;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Countries, provinces, cities: a place is a subject only where nobody acts in it. */
public final class Places {
  private static final int LONGEST = 7;
  private static final int LONGEST_DISTRICT = 5;

  /** Words of the clause and digits, which no district has in its name. */
  private static final CharacterSet NO_PART = CharacterSet.of("0123456789的在了被将已是等该为拟均再但每各也就由给把按个两");

  private static final CharacterSet NUMERALS = CharacterSet.of("一二三四五六七八九十百千万几");

  /** What a numeral counts or ranks: 三大城区, but 三水区. */
  private static final CharacterSet COUNTED = CharacterSet.of("大座家处片条名位类年月日期级线号季次例起余多");

  /** Endings in 区 and 县 that are no district: 地区, 园区, 示范区, 全县. */
  private static final WordTrie<String> NO_DISTRICTS =
      WordTrie.reversed(
          WordTable.rows(Places.class, "no-districts.tsv", 1).stream()
              .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(0))));

  private static final Map<String, String> SORTS =
      WordTable.rows(Places.class, "places.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private static final Set<String> PLACES = SORTS.keySet();

  private static final Set<String> REGIONS =
      Set.of("全国", "国内", "海外", "境内", "境外", "国外", "国内外", "全球", "当地", "各地", "全省", "全市");

  private static final WordTrie<String> NAMED =
      new WordTrie<>(
          PLACES.stream()
              .filter(place -> place.length() > 1 && place.length() <= LONGEST)
              .filter(place -> !REGIONS.contains(place))
              .collect(Collectors.toMap(Function.identity(), Function.identity())));

  private Places() {}

  /**
   * The first place of the list that the text names, or the district named with it: 天河区 of 广州市天河区;
   * regions that are no place (全国, 海外) left out.
   */
  public static Optional<String> firstIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      Optional<WordTrie.Match<String>> place = NAMED.longestAt(text, at);
      if (place.isPresent()) {
        Optional<String> district = district(text, place.get().span().end());
        return district.isPresent() ? district : Optional.of(place.get().meaning());
      }
    }
    return Optional.empty();
  }

  /** 天河区 behind 广州|市, 资中县 behind 四川|省内江市; not 经济区, 高新区, 16个区. */
  private static Optional<String> district(String text, int behindPlace) {
    int from = behindPlace;
    from += from < text.length() && "省市".indexOf(text.charAt(from)) >= 0 ? 1 : 0;
    int longest = Math.min(text.length(), from + LONGEST_DISTRICT);
    for (int last = from; last < longest; last++) {
      char c = text.charAt(last);
      if (NO_PART.contains(c) || isCounting(text, from, last)) {
        return Optional.empty();
      }
      boolean ends = last > from + 1 && (c == '区' || c == '县');
      if (ends) {
        return NO_DISTRICTS.longestBefore(text, last + 1, from).isPresent()
            ? Optional.empty()
            : Optional.of(text.substring(from, last + 1));
      }
      boolean city =
          last > from + 1 && c == '市' && from > behindPlace && text.charAt(behindPlace) == '省';
      if (city) {
        String named = text.substring(from, last + 1);
        return district(text, last + 1).or(() -> Optional.of(named));
      }
    }
    return Optional.empty();
  }

  /** Whether a numeral at {@code at} counts, and does not open a name as in 三水区. */
  private static boolean isCounting(String text, int from, int at) {
    if (!NUMERALS.contains(text.charAt(at))) {
      return false;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return at > from
        || NUMERALS.contains(next)
        || COUNTED.contains(next)
        || "区县市".indexOf(next) >= 0;
  }

  /** Whether a place of the list begins before {@code at} and reaches over it: 北京|东方. */
  public static boolean reachesOver(String text, int at) {
    if (at == 0) {
      return false;
    }
    Optional<WordTrie.Match<String>> place = NAMED.longestAt(text, at - 1);
    return place.isPresent() && place.get().span().end() > at;
  }

  /** The place that a name begins with, if it is longer: 西班牙 of 西班牙卫生部. */
  public static Optional<String> openingOf(String name) {
    Optional<WordTrie.Match<String>> place = NAMED.longestAt(name, 0);
    return place.isPresent() && place.get().span().end() < name.length()
        ? Optional.of(place.get().meaning())
        : Optional.empty();
  }

  /** 田阳区, 德保县: it ends as a district does. */
  public static boolean isDistrict(String text) {
    return text.length() >= 3 && "区县市镇乡".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** 福建, 福建省: what 全省 may stand for. */
  public static boolean isProvince(String place) {
    return "province".equals(SORTS.get(place))
        || (place.length() > 2 && (place.endsWith("省") || place.endsWith("自治区")));
  }

  /** 长沙, 长沙市: what 全市 may stand for. */
  public static boolean isCity(String place) {
    return "city".equals(SORTS.get(place))
        || (place.length() > 2 && place.endsWith("市") && !place.endsWith("省市"));
  }

  public static boolean isPlace(String text) {
    boolean ends =
        text.endsWith("省")
            || text.endsWith("市")
            || text.endsWith("县")
            || text.endsWith("自治区")
            || text.endsWith("州");
    return PLACES.contains(text) || (ends && text.length() >= 3 && text.length() <= LONGEST);
  }
}
