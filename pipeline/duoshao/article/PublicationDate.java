package duoshao.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, as files and pages write it:
 *
 * <pre>
 *   2021-12-27 08:47:21 +0800      2021-12-08T10:46:18.5Z      2021/12/8 9:05
 *   2021年12月27日 08:47            2021-12-08                  20211208104618
 *   Mon, 27 Dec 2021 08:47:21 GMT  1640566041 (seconds)        1640566041000 (milliseconds)
 * </pre>
 *
 * <p>China's offset, +08:00, is assumed where none is written, and midnight where no time is; CST
 * is China's. A day that no calendar has (2021-02-30) is no date.
 */
final class PublicationDate {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final Set<String> CHINA_WRITTEN = Set.of("CST", "+0800", "+08:00", "+08");

  /** As nearly all posts write it: read without a pattern, in a quarter of the time. */
  private static final String USUAL = "0000-00-00 00:00:00 ";

  private static final String DAY = "(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?";
  private static final String TIME =
      "(\\d{1,2})[:：时](\\d{2})(?:[:：分](\\d{2})(?:[.,]\\d{1,9})?)?[分秒]?";
  private static final String ZONE = "(Z|UTC|GMT|CST|[+-]\\d{2}(?::?\\d{2})?)";
  private static final Pattern WRITTEN =
      Pattern.compile(DAY + "(?:(?:T|\\s{0,5})" + TIME + ")?\\s{0,5}" + ZONE + "?");
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2})?)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final Pattern NAME_BEGINS =
      Pattern.compile("(\\d{4})([-_.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  private PublicationDate() {}

  /** The date that the text writes, if it writes one and nothing else. */
  static Optional<OffsetDateTime> parse(String text) {
    String written = text.strip();
    if (isUsual(written)) {
      return usual(written);
    }
    Matcher parts = WRITTEN.matcher(written);
    if (parts.matches()) {
      return date(parts, zone(parts.group(7)));
    }
    if (EPOCH.matcher(written).matches()) {
      long number = Long.parseLong(written);
      Instant instant =
          written.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
      return Optional.of(instant.atOffset(CHINA));
    }
    Matcher digits = DIGITS.matcher(written);
    return digits.matches() ? date(digits, Optional.of(CHINA)) : parseInternet(written);
  }

  /** Whether it has the usual form, and China's offset. */
  private static boolean isUsual(String written) {
    int length = USUAL.length();
    if (written.length() <= length || !CHINA_WRITTEN.contains(written.substring(length))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = written.charAt(i);
      char form = USUAL.charAt(i);
      if (form == '0' ? c < '0' || c > '9' : c != form) {
        return false;
      }
    }
    return true;
  }

  private static Optional<OffsetDateTime> usual(String written) {
    int year = Integer.parseInt(written, 0, 4, 10);
    int month = Integer.parseInt(written, 5, 7, 10);
    int day = Integer.parseInt(written, 8, 10, 10);
    int hour = Integer.parseInt(written, 11, 13, 10);
    int minute = Integer.parseInt(written, 14, 16, 10);
    int second = Integer.parseInt(written, 17, 19, 10);
    return date(year, month, day, hour, minute, second, CHINA);
  }

  /** The day with which a file's name begins: {@code 2021-12-08-title.md}, {@code 20211208.txt}. */
  static Optional<OffsetDateTime> ofFileName(String name) {
    Matcher day = NAME_BEGINS.matcher(name);
    if (!day.lookingAt() || (day.group(2).isEmpty() && day.end() != 8)) {
      return Optional.empty();
    }
    return parse(day.group(1) + "-" + day.group(3) + "-" + day.group(4));
  }

  private static Optional<OffsetDateTime> date(Matcher parts, Optional<ZoneOffset> zone) {
    return zone.isEmpty()
        ? Optional.empty()
        : date(
            number(parts, 1),
            number(parts, 2),
            number(parts, 3),
            number(parts, 4),
            number(parts, 5),
            number(parts, 6),
            zone.get());
  }

  private static Optional<OffsetDateTime> date(
      int year, int month, int day, int hour, int minute, int second, ZoneOffset zone) {
    try {
      return Optional.of(OffsetDateTime.of(year, month, day, hour, minute, second, 0, zone));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<ZoneOffset> zone(String written) {
    if (written == null || CHINA_WRITTEN.contains(written)) {
      return Optional.of(CHINA);
    }
    if (Character.isLetter(written.charAt(0))) {
      return Optional.of(ZoneOffset.UTC);
    }
    try {
      return Optional.of(ZoneOffset.of(written));
    } catch (DateTimeException noSuchZone) {
      return Optional.empty();
    }
  }

  private static Optional<OffsetDateTime> parseInternet(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException notThisForm) {
      return Optional.empty();
    }
  }
}
