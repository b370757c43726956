package duoshao.figure.relation;

import duoshao.figure.Decision.Field;
import duoshao.figure.site.Draft;
import duoshao.quantity.Kind;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the whole of which a figure states a part.
 *
 * <pre>
 * 涉及8股，其中3股被净买入                  the part behind 其中
 * 持有100股（其中A股60股，H股40股）           the parts in a bracket
 * 其中铁路80万人次，公路20万人次              one more part of the same whole
 * </pre>
 */
final class Parts {
  /** So many figures before a part are looked at for the part before it. */
  private static final int NEAR = 6;

  private static final WordSet AMONG = WordSet.of("其中", "中", "中的", "之中", "当中");

  private final List<Draft> earlier;
  private final List<Draft> sentence;

  Parts(List<Draft> earlier, List<Draft> sentence) {
    this.earlier = earlier;
    this.sentence = sentence;
  }

  /** The whole of the figure with a given number in the sentence. */
  Optional<Draft> whole(int i) {
    Optional<Draft> whole = bracketed(i);
    if (whole.isEmpty()) {
      whole = sentence.get(i).metricRule.equals("those") ? ofThose(i) : among(i);
    }
    return whole.isEmpty() ? listed(i) : whole;
  }

  /** The last level of the paragraph before the sentence that measures the same subject so. */
  Optional<Draft> earlierLike(Draft draft) {
    for (int k = earlier.size() - 1; k >= 0; k--) {
      Draft level = earlier.get(k);
      if (level.isLevel()
          && level.hasUnitOf(draft)
          && level.subjectText().equals(draft.subjectText())) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** 北向资金净买入5亿元。其中沪股通净买入3亿元: the same measure in the sentence before. */
  private Optional<Draft> measuredNear(Draft part) {
    for (int k = earlier.size() - 1; k >= 0 && !part.metric.isEmpty(); k--) {
      Draft level = earlier.get(k);
      if (!level.sentence.equals(earlier.get(earlier.size() - 1).sentence)) {
        return Optional.empty();
      }
      if (level.isLevel() && level.hasUnitOf(part) && level.metric.equals(part.metric)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** 其中甲类35件、乙类59件: one more part of the whole of the part before it. */
  private Optional<Draft> listed(int i) {
    Draft part = sentence.get(i);
    int k = i - 1;
    while (k >= 0 && i - k <= NEAR && qualifiesBefore(sentence.get(k))) {
      k--;
    }
    boolean listed = k >= 0 && isListedWith(sentence.get(k), part);
    return listed ? sentence.get(k).relatesTo : Optional.empty();
  }

  /** 其中煤电40亿千瓦时，同比增长15%: what is said of a part stands between it and the next. */
  private static boolean qualifiesBefore(Draft draft) {
    return draft.isChange()
        && draft.relatesTo.isPresent()
        && draft.relatesTo.get().site.figure() < draft.site.figure();
  }

  private static boolean isListedWith(Draft before, Draft part) {
    boolean parallel =
        before.metricRule.equals(part.metricRule) && part.metricRule.equals("parallel");
    boolean ofPart =
        before.decisions.rule(Field.RELATES_TO).equals("part") && before.hasUnitOf(part);
    boolean alike =
        before.metricRule.equals("clause_begins") && part.metricRule.equals("clause_begins");
    boolean enumerated =
        before.site.start() == part.site.start()
            && (before.site.word(before.site.figure() + 1).isJoint() || isItem(part));
    boolean others =
        part.stated.kind() != Kind.PERCENT
            && (part.metricRule.equals("parallel") || isOfAnother(before, part));
    return parallel || (ofPart && (alike || enumerated || others));
  }

  /** 其中3亿元用于研发、2亿元用于扩产: the part right behind the mark of a list. */
  private static boolean isItem(Draft part) {
    int at = part.site.beforeBounds();
    return at >= part.site.start() && part.site.word(at).isJoint();
  }

  /** 其中铁路发送旅客80万人次，公路20万人次: the same measure of another subject. */
  private static boolean isOfAnother(Draft before, Draft part) {
    return part.metric.equals(before.metric) && !part.subjectText().equals(before.subjectText());
  }

  /** 持有100股（其中A股60股，H股40股）: a figure in a bracket behind a figure of its unit. */
  private Optional<Draft> bracketed(int i) {
    if (i == 0) {
      return Optional.empty();
    }
    Draft part = sentence.get(i);
    int open = part.site.start() - 1;
    while (open >= 0
        && !part.site.word(open).opensBracket()
        && !part.site.word(open).isMark("。；;")) {
      open--;
    }
    boolean inside =
        open > 0
            && part.site.word(open).opensBracket()
            && part.site.words().partner(open) > part.site.figure();
    if (!inside || !part.site.word(open - 1).isFigure()) {
      return Optional.empty();
    }
    for (Draft whole : sentence) {
      if (whole.site.figure() == open - 1) {
        return whole.hasUnitOf(part) ? Optional.of(whole) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 40只产品公布了业绩，获得正收益的有2只: how many of those counted last. */
  private Optional<Draft> ofThose(int i) {
    Draft part = sentence.get(i);
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
      if (isCounted(sentence.get(k), part)) {
        return Optional.of(sentence.get(k));
      }
    }
    boolean goesOn = part.site.word(0).is("其中");
    for (int k = earlier.size() - 1; goesOn && k >= Math.max(0, earlier.size() - NEAR); k--) {
      if (isCounted(earlier.get(k), part)) {
        return Optional.of(earlier.get(k));
      }
    }
    return Optional.empty();
  }

  /** 33家公司中，七成获通过: a share that begins its clause, of those counted before. */
  private static boolean isShareOf(Draft whole, Draft share, int among) {
    int at = among + 1;
    while (share.site.word(at).isSmall() || share.site.word(at).endsClause()) {
      at++;
    }
    return at == share.site.figure() && whole.stated.kind() == Kind.COUNT;
  }

  private static boolean isCounted(Draft whole, Draft part) {
    return whole.isLevel() && whole.countsWith(part) && !whole.metricRule.equals("those");
  }

  /** 其中3股, 5条措施中有3条: part of the figure before it. */
  private Optional<Draft> among(int i) {
    Draft part = sentence.get(i);
    int from = i > 0 ? sentence.get(i - 1).site.figure() + 1 : 0;
    int word = part.site.figure() - 1;
    while (word >= from && !part.site.word(word).isAmong(AMONG)) {
      word--;
    }
    if (word < from) {
      return Optional.empty();
    }
    boolean ofThose = part.site.word(word).is("其中");
    for (int k = i - 1; k >= 0; k--) {
      Draft whole = sentence.get(k);
      boolean fits =
          whole.countsWith(part)
              || (part.stated.kind() == Kind.PERCENT
                  && whole.stated.kind() != Kind.PERCENT
                  && (ofThose || isShareOf(whole, part, word)));
      if (whole.isLevel() && fits) {
        return Optional.of(whole);
      }
    }
    return ofThose && i == 0 && part.stated.kind() != Kind.PERCENT
        ? earlierLike(part).or(() -> measuredNear(part))
        : Optional.empty();
  }
}
