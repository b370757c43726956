package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.BesideNames;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.Places;
import duoshao.lexicon.PriceWords;
import duoshao.lexicon.SpeakerWords;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;

/** Reads the owner that stands fused with a metric as the subject: 机械行业|增加值. */
final class FusedOwner {
  /** What a court does, whose object then acts. */
  static final String[] VERDICTS = {"判决", "判令", "裁定", "责令", "要求"};

  private static final List<String> STATISTICS =
      List.of("消费者", "居民消费", "消费支出", "就业", "生产者", "零售", "采购经理");

  private static final List<String> TIMES =
      List.of(
          "其中", "全年", "全月", "当月", "首月", "单月", "半月", "月内", "年内", "日内", "当年", "当周", "单周", "全天", "近年");

  private FusedOwner() {}

  /** The owner that stands fused with the metric, unless a party acts and the owner is none. */
  static Optional<Subject> read(SubjectSite at) {
    if (at.frame().owner().isEmpty()) {
      return Optional.empty();
    }
    String owner = behindVerdict(withoutDeictic(at.frame().owner().get()));
    owner = withoutTime(owner);
    boolean known = at.topics().names().named(owner).sort() != Name.Sort.OTHER;
    owner = known ? owner : besideDe(at, BesideNames.within(owner));
    if (owner.equals("公司") || isNobody(owner)) {
      return Optional.empty();
    }
    boolean flow = owner.equals("主力") && at.frame().metric().startsWith("资金");
    if ((flow || isCommon(owner)) && at.topics().carried().isPresent()) {
      return Optional.empty();
    }
    if (isStatistic(owner, at.frame().metric())) {
      return Optional.empty();
    }
    boolean yield = at.frame().metric().endsWith("收益率") || at.frame().metric().equals("股价");
    boolean place = Places.isPlace(owner);
    boolean acting =
        at.topics()
            .carried()
            .map(subject -> subject.names().get(0))
            .filter(name -> name.isParty())
            .filter(name -> !place || !SpeakerWords.isResearchHouse(name.canonical()))
            .isPresent();
    boolean sector = owner.length() > 3 && owner.endsWith("行业");
    boolean ofOther = sector || isParty(owner, at.topics()) || PriceWords.isInstrument(owner);
    if (acting && !yield && !isHolder(at, owner) && (place || !ofOther)) {
      return Optional.empty();
    }
    Name name = place ? Name.of(owner, Name.Sort.PLACE) : at.topics().names().named(owner);
    return Optional.of(Subject.of(name, "fused", !place && !(acting && sector)));
  }

  /** 周新明|这一|比例, 李军|违规|套现: what points at the measure, or says how, is none of its owner. */
  private static String withoutDeictic(String owner) {
    for (String deictic : List.of("这一", "这个", "该", "此", "违规")) {
      if (owner.endsWith(deictic) && owner.length() > deictic.length() + 1) {
        return owner.substring(0, owner.length() - deictic.length());
      }
    }
    return owner;
  }

  /** 交付的|批发天然气 is what is delivered; 海蓝酒的|市场 (指导价) is whose market it is. */
  private static String besideDe(SubjectSite at, String owner) {
    int de = owner.lastIndexOf('的');
    if (de < 2 || de + 2 >= owner.length()) {
      return owner;
    }
    String behind = owner.substring(de + 1);
    if (behind.equals("市场") || behind.startsWith("前")) {
      return owner.substring(0, de);
    }
    Words words = at.words();
    for (int i = at.site().start() + 1; i < at.site().figure(); i++) {
      Word before = words.get(i - 1);
      boolean verb = before.tag().startsWith("v") && before.text().length() > 1;
      if (words.get(i).isDe() && verb && owner.startsWith(before.text() + "的")) {
        return behind;
      }
    }
    return owner;
  }

  /**
   * 半月|套现, 前|新增病例, 门桥》|票房: whether an owner only says when or is cut, and belongs to no metric
   * either.
   */
  static boolean isTimeOrCut(String owner) {
    boolean cut = owner.indexOf('》') >= 0 && owner.indexOf('《') < 0;
    return cut || withoutTime(owner).length() < 2;
  }

  /** 消费者价格指数, 就业成本指数: a measure of a country, and no index that is traded. */
  static boolean isStatistic(String owner, String metric) {
    return metric.equals("指数")
        && owner.endsWith(metric)
        && STATISTICS.stream().anyMatch(owner::contains);
  }

  /**
   * 主力|资金净流入: a common noun that says what of, where the text is on about somebody; not one that
   * says where, as 全国, 国内 and 海外 do.
   */
  private static boolean isCommon(String owner) {
    return WordLists.isCommonNoun(owner)
        && !WordLists.isActor(owner)
        && !Places.isPlace(owner)
        && "全国海境".indexOf(owner.charAt(0)) < 0;
  }

  /** 每10万人|发病率, 全月的|总体, 60岁以上|人口, (各)期限国债|收益率: it names nobody. */
  private static boolean isNobody(String owner) {
    return owner.length() < 2
        || owner.startsWith("每")
        || (Character.isDigit(owner.charAt(0)) && owner.indexOf('岁') > 0)
        || owner.startsWith("的")
        || owner.startsWith("期限")
        || BesideNames.isBase(owner)
        || isTimeOrCut(owner)
        || owner.equals("连续");
  }

  /** 全年|制造业, 当月|整车, 半月: when, not whose. */
  private static String withoutTime(String owner) {
    for (String time : TIMES) {
      if (owner.startsWith(time)) {
        return owner.substring(time.length());
      }
    }
    return owner;
  }

  /** 法院判决|某某公司|赔偿金额: who has to act, not who decides it. */
  private static String behindVerdict(String owner) {
    for (String verdict : VERDICTS) {
      int at = owner.lastIndexOf(verdict);
      if (at >= 0 && at + verdict.length() + 1 < owner.length()) {
        return owner.substring(at + verdict.length());
      }
    }
    return owner;
  }

  /** 控股子公司|江门新材: what follows a role is a party. */
  private static boolean isHolder(SubjectSite at, String owner) {
    Words words = at.words();
    for (int i = at.site().start(); i + 1 < at.site().figure(); i++) {
      if (words.get(i).isRole() && words.text(i + 1, at.site().figure() - 1).startsWith(owner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParty(String text, Topics topics) {
    Name.Sort sort = topics.names().named(text).sort();
    return sort != Name.Sort.OTHER
        || WordLists.isActor(text)
        || Organisations.ending(text).filter(ending -> !ending.equals("sector")).isPresent()
        || topics.mentions().isOfKnownHouse(text);
  }
}
