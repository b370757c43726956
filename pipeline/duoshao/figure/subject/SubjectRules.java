package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.Site;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.ReportItems;
import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * The rules that find whom a figure is about, in the order in which they are tried; the first
 * decides.
 */
public final class SubjectRules {
  static final List<SubjectRule> ALL =
      List.of(
          new SubjectRule(
              "before_bracket",
              BracketSubjects::beforeBracket,
              List.of("“月月盈”（⟦10%⟧）受到欢迎 → 月月盈"),
              List.of("“月月盈”收益率为⟦10%⟧")),
          new SubjectRule(
              "passive",
              DealParties::passive,
              List.of("另外⟦5股⟧被陆股通净卖出 → 陆股通"),
              List.of("陆股通净卖出⟦5股⟧")),
          new SubjectRule(
              "holder_behind",
              DealParties::holderBehind,
              List.of("持股⟦5%⟧以上股东、董事周新明的通知 → 周新明"),
              List.of("周新明持股⟦5%⟧以上")),
          new SubjectRule(
              "held_by",
              HeldBy::holder,
              List.of("该公司由岳麓科技有限公司⟦100%⟧控股 → 岳麓科技有限公司"),
              List.of("岳麓科技有限公司⟦100%⟧控股海蓝科技")),
          new SubjectRule(
              "agent",
              DealParties::agent,
              List.of("某银行办理了控股股东周新明先生持有公司⟦500万股⟧股份的解除质押手续 → 周新明"),
              List.of("周新明持有公司股份⟦500万股⟧")),
          new SubjectRule(
              "struck_place",
              StruckPlace::read,
              List.of("宁德时代捐款，距四川雅安市⟦6.0级⟧地震仅过去5天 → 四川雅安市"),
              List.of("宁德时代厂房抗⟦8.5级⟧地震")),
          new SubjectRule(
              "fused",
              FusedOwner::read,
              List.of("工信部：机械行业增加值同比增长⟦10%⟧ → 机械行业"),
              List.of("机械行业去年增长⟦10%⟧")),
          new SubjectRule(
              "rated",
              DealParties::rated,
              List.of("瑞信上调长城汽车目标价至⟦41港元⟧ → 长城汽车"),
              List.of("长城汽车目标价⟦41港元⟧")),
          new SubjectRule(
              "ordered",
              CourtOrder::read,
              List.of("江城法院拟对平安集团持有的⟦2亿股⟧股票进行拍卖 → 平安集团"),
              List.of("江城法院去年审结案件⟦300件⟧", "平安集团拟对星海科技增资⟦3亿元⟧")),
          new SubjectRule(
              "dealt",
              DealtEquity::read,
              List.of("宁德时代公告，岳麓科技79%股权的收购价格为⟦3亿元⟧ → 宁德时代"),
              List.of("宁德时代公告，岳麓科技79%股权被冻结⟦3亿元⟧")),
          new SubjectRule(
              "unnamed_holders",
              UnnamedHolders::read,
              List.of("宁德时代(300750)两股东共减持⟦200万股⟧ → 宁德时代股东", "宁德时代：实控人及其一致行动人拟减持⟦3%⟧股份 → 宁德时代实控人"),
              List.of("宁德时代(300750)两股东辞职，减持⟦200万股⟧", "宁德时代：控股股东岳麓投资拟减持⟦3%⟧股份")),
          new SubjectRule(
              "clause",
              ClauseSubject::read,
              List.of("宁德时代营业收入⟦3亿元⟧ → 宁德时代"),
              List.of("宁德时代公告，营业收入为⟦3亿元⟧")),
          new SubjectRule(
              "outer",
              BracketSubjects::outer,
              List.of("星海资本发出清仓信号（持股⟦3.63%⟧） → 星海资本"),
              List.of("星海资本持股⟦3.63%⟧")),
          new SubjectRule(
              "founded",
              DealParties::founded,
              List.of(
                  "宁德时代拟投资设立岳麓材料有限公司，注册资本为⟦3亿元⟧ → 岳麓材料有限公司", "宁德时代投资成立新材料科技公司 注册资本⟦3亿元⟧ → 新材料科技公司"),
              List.of("岳麓材料有限公司成立于2011年，注册资本为⟦3亿元⟧")),
          new SubjectRule(
              "counted",
              CountedSubject::ofMarket,
              List.of("宁德时代受关注，共有⟦28家⟧上市公司公布业绩 → 上市公司"),
              List.of("宁德时代有⟦28家⟧供应商公布业绩")),
          new SubjectRule(
              "carried",
              SubjectRules::carried,
              List.of("宁德时代公告，营业收入为⟦3亿元⟧ → 宁德时代"),
              List.of("宁德时代营业收入⟦3亿元⟧")),
          new SubjectRule(
              "speaker",
              SubjectRules::speaker,
              List.of("工信部：去年共查处⟦30家⟧企业 → 工信部"),
              List.of("工信部：去年软件业务收入⟦3亿元⟧", "江城卫健委：累计死亡⟦3例⟧")),
          new SubjectRule(
              "target",
              DealParties::target,
              List.of("本次收购岳麓科技⟦30%⟧的股权 → 岳麓科技"),
              List.of("星海资本收购岳麓科技⟦30%⟧的股权", "公司以其持有的岳麓科技⟦30%⟧股权提供质押")),
          new SubjectRule(
              "only_party",
              OnlyParty::read,
              List.of(
                  "同意为岳麓科技提供⟦3亿元⟧担保 → 岳麓科技",
                  "成立已有十余年的岳麓科技，决定卖出⟦3%⟧的股份 → 岳麓科技",
                  "涉资⟦3亿元⟧，岳麓科技被立案 → 岳麓科技"),
              List.of("岳麓科技提供⟦3亿元⟧担保", "卖出⟦3%⟧的股份，这还不算岳麓科技的分红")),
          new SubjectRule(
              "title_place",
              at -> at.topics().isSpeaking() ? Optional.empty() : at.topics().place(),
              List.of("长沙出台新政\n将提供⟦3项⟧支持 → 长沙", "长沙市岳麓区出台新政\n将提供⟦3项⟧支持 → 岳麓区"),
              List.of("岳麓科技提供⟦3项⟧支持")),
          new SubjectRule(
              "counted_noun",
              CountedSubject::ofAny,
              List.of("已有⟦12家⟧煤炭企业公布业绩 → 煤炭企业"),
              List.of("宁德时代有⟦28家⟧供应商公布业绩")));

  /** What befalls those whom an authority counts. */
  private static final WordSet HAPPENINGS =
      WordSet.of("死亡", "确诊", "治愈", "出院", "感染", "现存", "受伤", "失踪", "住院", "痊愈", "获救", "转为", "含");

  private SubjectRules() {}

  /** Whom the text is on about; a person has no 净利润 and no 注册资本: then the party before. */
  private static Optional<Subject> carried(SubjectSite at) {
    String metric = at.frame().metric();
    boolean ofFirms = ReportItems.isOne(metric) || metric.startsWith("注册资");
    Optional<Subject> topic = ofFirms ? at.topics().carriedParty() : at.topics().carried();
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    Subject subject = topic.get();
    boolean ofOthers =
        (isOfCountry(metric) && Organisations.isCentralBank(subject.text()))
            || (CourtOrder.isOfParty(at) && CourtOrder.isCourt(subject));
    return ofOthers ? Optional.empty() : Optional.of(subject.withRule("carried"));
  }

  /** 通胀率, GDP: what a central bank speaks of and does not have. */
  private static boolean isOfCountry(String metric) {
    return metric.contains("通胀")
        || metric.contains("失业率")
        || metric.contains("经济")
        || metric.contains("就业")
        || metric.contains("CPI")
        || metric.contains("GDP");
  }

  /** 海关总署表示，全年抽查745家企业: an authority that speaks is who does what its clause says. */
  private static Optional<Subject> speaker(SubjectSite at) {
    Optional<Name> speaker = at.topics().speaker();
    if (speaker.isEmpty() || !Organisations.isAuthority(speaker.get().canonical())) {
      return Optional.empty();
    }
    int first = at.frame().subjectEnd();
    boolean acts =
        (first < at.site().figure() && isDeed(at.words().get(first)))
            || (at.site().hasHead() && isDeed(at.site().headWord()));
    if (!acts || Site.endsInMeasure(at.frame().metric())) {
      return Optional.empty();
    }
    Name name = LastPlaces.of(speaker.get()).orElse(speaker.get());
    return Optional.of(Subject.of(name, "speaker", false));
  }

  private static boolean isDeed(Word word) {
    boolean empty =
        word.isVerb(Verb.LIGHT)
            || word.isVerb(Verb.SHARE)
            || WordLists.isMeasureModifier(word.text());
    boolean done = !empty && !word.isAmong(HAPPENINGS);
    return word.isVerb() && done && !word.isMeasure() && !word.isChange() && !word.says();
  }

  /**
   * What moves a price: everything from the head of the clause to the first small word or
   * preposition.
   */
  public static Optional<Subject> mover(SubjectSite at) {
    return new MoverReader(at.words(), at.topics())
        .read(at.site().start(), at.frame().subjectEnd());
  }

  /** What stands right before a parallel figure. */
  static Optional<Subject> parallel(SubjectSite at) {
    if (at.words().get(at.site().start()).isOneOf("折合", "约合", "折")) {
      return Optional.empty(); // 折合|港币不超过3亿元
    }
    return new MoverReader(at.words(), at.topics()).read(at.site().start(), at.site().figure());
  }

  /** Whether a word ends the name of what moves. */
  static boolean endsMover(Word word, boolean begun) {
    boolean adverb = begun && word.isAdverb() && word.term().link().isPresent();
    return word.isPreposition()
        || word.isPeriod()
        || word.isBound()
        || adverb
        || word.isOneOf("也", "则");
  }
}
