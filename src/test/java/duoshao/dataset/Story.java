package duoshao.dataset;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import duoshao.article.Article;
import duoshao.extract.Extraction;
import duoshao.extract.LedgerEntry;
import duoshao.figure.Comparison;
import duoshao.figure.Direction;
import duoshao.figure.Figure;
import duoshao.figure.Modality;
import duoshao.figure.Role;
import duoshao.period.Period;
import duoshao.quantity.Amount;
import duoshao.quantity.Bound;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.quantity.Quantity;
import duoshao.quantity.Rejection;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article for tests, told piece by piece, with its figures and numerals where they stand. */
public final class Story {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Figure> figures = new ArrayList<>();
  private final List<LedgerEntry> ledger = new ArrayList<>();
  private String title = "";
  private String url = "https://example.com/a?x=1&y=2";
  private String source;
  private Optional<OffsetDateTime> published =
      Optional.of(OffsetDateTime.parse("2021-12-27T09:30:15.5+08:00"));

  public Story(String id) {
    this.id = id;
    this.source = "archive/" + id + ".md";
  }

  /** Two figures, a range, a change that relates to the first, and a date. */
  public static Extraction example(String id) {
    return new Story(id)
        .title("集团总资产突破10万亿")
        .say("截至")
        .numeral("2021")
        .say("年末，公司绿色信贷余额为")
        .figure("1234.5亿元", "123450000000", "CNY")
        .say("，较上年末")
        .change("11.7%", "11.7")
        .say("；拟募资")
        .range("5至8亿元", "500000000", "800000000")
        .say("。")
        .told();
  }

  @CanIgnoreReturnValue
  public Story title(String title) {
    this.title = title;
    text.append(title).append('\n');
    return this;
  }

  @CanIgnoreReturnValue
  public Story url(String url) {
    this.url = url;
    return this;
  }

  @CanIgnoreReturnValue
  public Story source(String source) {
    this.source = source;
    return this;
  }

  @CanIgnoreReturnValue
  public Story published(String time) {
    this.published = time.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(time));
    return this;
  }

  @CanIgnoreReturnValue
  public Story say(String words) {
    text.append(words);
    return this;
  }

  @CanIgnoreReturnValue
  public Story numeral(String words) {
    Span span = append(words);
    ledger.add(
        new LedgerEntry(
            span, words, Optional.empty(), Optional.empty(), Optional.of(Rejection.DATE)));
    return this;
  }

  @CanIgnoreReturnValue
  public Story figure(String words, String value, String unit) {
    return add(words, Amount.of(new BigDecimal(value)), Kind.MONEY, unit, Role.LEVEL);
  }

  @CanIgnoreReturnValue
  public Story range(String words, String min, String max) {
    Amount amount = new Amount(new BigDecimal(min), new BigDecimal(max));
    return add(words, amount, Kind.MONEY, "CNY", Role.LEVEL);
  }

  @CanIgnoreReturnValue
  public Story change(String words, String value) {
    return add(words, Amount.of(new BigDecimal(value)), Kind.PERCENT, "%", Role.CHANGE);
  }

  public Extraction told() {
    Article article =
        new Article(
            id,
            published,
            title,
            "证券时报",
            url,
            source,
            sha256(text.toString().getBytes(StandardCharsets.UTF_8)),
            "UTF-8",
            text.toString(),
            List.of(),
            List.of(),
            Set.of());
    return new Extraction(article, figures, ledger);
  }

  private Story add(String words, Amount amount, Kind kind, String unit, Role role) {
    Span span = append(words);
    Set<Flag> flags =
        role == Role.CHANGE
            ? Set.of(Flag.REPEATS, Flag.UNIT_INFERRED, Flag.SUBJECT_INHERITED)
            : Set.of();
    String figureId = "f" + id + "x" + figures.size();
    figures.add(
        new Figure(
            figureId,
            "中国平安",
            "601318.SH",
            "绿色信贷余额",
            words,
            new Quantity(span, kind, amount, unit, Bound.EXACT, flags, "money"),
            role,
            role == Role.CHANGE ? Optional.of(Direction.UP) : Optional.empty(),
            role == Role.CHANGE ? Optional.of(Comparison.SINCE_YEAR_END) : Optional.empty(),
            Modality.ACTUAL,
            new Period("截至2021年末", Optional.empty(), Optional.of(LocalDate.of(2021, 12, 31))),
            role == Role.CHANGE && !figures.isEmpty()
                ? Optional.of(figures.get(0).id())
                : Optional.empty(),
            "一、绿色金融",
            text.toString(),
            1,
            "subject_metric_value",
            new BigDecimal("0.955"),
            flags,
            List.of()));
    ledger.add(
        new LedgerEntry(span, words, Optional.of(amount), Optional.of(figureId), Optional.empty()));
    return this;
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  /** The hash of some bytes, in hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
