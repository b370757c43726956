package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.List;
import java.util.Optional;

/** Levels of a quote that a word beside them places: 初步支撑在1293附近, 美元指数失守98关口. */
final class PlacedLevels {
  /** Levels that a bound word governs, which would count otherwise: {@code 美元指数失守98关口}. */
  static final List<NumeralRule> HELD =
      List.of(
          new NumeralRule(
                  "held_level",
                  PlacedLevels::held,
                  List.of(
                      "美元指数失守⟨98⟩关口",
                      "黄金失守⟨1800⟩。",
                      "沪指站上⟨3500⟩整数关",
                      "昨日失守⟨96⟩关口后",
                      "美元指数站稳⟨95⟩上方，",
                      "美元指数或下探⟨90⟩，",
                      "欧元兑英镑将跌向⟨0.82⟩】"),
                  List.of("客户突破⟨98⟩家", "指数失守⟨98⟩只", "用户突破⟨1800⟩，"))
              .behind("守上稳破复返近住探穿于刺向")
              .of(Form.ARABIC),
          new NumeralRule(
                  "bounded_level",
                  PlacedLevels::bounded,
                  List.of("相关性从0.6上升至近⟨0.7⟩。"),
                  List.of("相关性上升至近⟨0.7⟩家", "比率升至近⟨0.7⟩。"))
              .behind(" 了" + BoundWords.lastCharacters())
              .of(Form.ARABIC));

  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "placed_level",
                  PlacedLevels::placed,
                  List.of(
                      "初步支撑在⟨1293⟩附近",
                      "进一步支撑在⟨1290⟩。",
                      "现交投在⟨96.20⟩附近",
                      "跌破支撑位⟨1.2790⟩的",
                      "北纬⟨20.5⟩，",
                      "会跌破⟨1.2790⟩这一关口",
                      "来年的波动中枢将在⟨6.65⟩左右",
                      "向年线⟨3540⟩一带逼近"),
                  List.of("门店在⟨12⟩号附近", "距⟨2020⟩附近", "支撑在⟨12⟩家", "公司⟨3⟩上方"))
              .of(Form.ARABIC));

  private static final List<String> QUOTED =
      List.of(
          "指数", "沪指", "深指", "创指", "黄金", "白银", "原油", "美元", "比特币", "股价", "汇率", "欧元", "英镑", "欧镑",
          "日元");

  private static final List<String> HOLDS =
      List.of(
          "失守", "站上", "站稳", "升破", "跌破", "突破", "收复", "重返", "逼近", "守住", "下探", "升穿", "失守于", "冲刺", "跌向",
          "升向");

  /** What stands before a level that it places. */
  private static final List<String> PLACES =
      List.of("支撑", "支撑位", "阻力", "阻力位", "关口", "高点", "低点", "中枢", "点位", "北纬", "南纬", "东经", "西经");

  /** What may stand behind a level that is held or lost. */
  private static final List<String> HELD_BEFORE = List.of("关口", "大关", "整数", "上方", "下方");

  private static final List<String> HELD_AT = List.of("关口", "整数关", "大关");

  private static final List<String> NEAR =
      List.of("附近", "上方", "下方", "一线", "一带", "低位", "高位", "水平", "阻力", "支撑", "这一");

  private static final String AMOUNT_ENDS = "0123456789百千万亿";

  private PlacedLevels() {}

  /** {@code 相关性上升至近0.7}. */
  private static Optional<Reading> bounded(Site site) {
    return Levels.isDecimal(site) && BoundWords.before(site, site.start()).isPresent()
        ? Levels.level(site).map(PlacedLevels::renamed)
        : Optional.empty();
  }

  private static Reading renamed(Reading reading) {
    Quantity q = reading.quantity().orElseThrow();
    return Reading.of(
        new Quantity(
            q.span(), q.kind(), q.amount(), q.unit(), q.bound(), q.flags(), "bounded_level"),
        reading.taken());
  }

  /** {@code 支撑在1293附近}: a level that the word before or behind it places. */
  private static Optional<Reading> placed(Site site) {
    if (!site.unit().isEmpty()) {
      return Optional.empty();
    }
    int end = placeEnd(site);
    boolean ahead = PLACES.stream().anyMatch(word -> site.endsBefore(end, word));
    boolean held = isBefore(site, HELD_AT);
    boolean near =
        isBefore(site, NEAR)
            && ("在至于向破穿稳探到注逼近守方试".indexOf(site.before(1)) >= 0 || isAtAverage(site))
            && !site.isYear();
    boolean wide = Levels.isDecimal(site) || site.end() - site.start() >= 2;
    boolean apart = Levels.endsWord(site) || site.behind(0) == '不';
    return wide && ((ahead && apart) || held || near)
        ? Levels.reading(site, "placed_level")
        : Optional.empty();
  }

  /** 年线3540一带, 趋势线2500附近; 京海线1200附近 is a place. */
  private static boolean isAtAverage(Site site) {
    return site.before(1) == '线' && "年均日势颈轨".indexOf(site.before(2)) >= 0;
  }

  private static int placeEnd(Site site) {
    int end = site.start();
    while ("在为至约(,是将".indexOf(site.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isBefore(Site site, List<String> words) {
    return words.stream().anyMatch(site::followedBy);
  }

  private static Optional<Reading> held(Site site) {
    char next = site.behind(0);
    boolean level =
        (!Character.isLetterOrDigit(next) || isBefore(site, HELD_BEFORE))
            && "%‰+-~/".indexOf(next) < 0
            && HOLDS.stream().anyMatch(site::precededBy)
            && site.unit().isEmpty();
    String clause = level ? site.clauseBefore(24) : "";
    boolean round = site.followedBy("关口") || site.followedBy("整数");
    return level && (round || isQuoted(clause))
        ? Levels.reading(site, "held_level")
        : Optional.empty();
  }

  /** Whether a clause is on what is quoted; the currency of an amount is not: 融资3亿|美元. */
  private static boolean isQuoted(String clause) {
    for (String word : QUOTED) {
      int at = clause.indexOf(word);
      if (at == 0 || (at > 0 && AMOUNT_ENDS.indexOf(clause.charAt(at - 1)) < 0)) {
        return true;
      }
    }
    return false;
  }
}
