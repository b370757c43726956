package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.List;

/** Numbers of documents, contracts, accounts and cases: 〔2019〕34号, （2021）京01民终3322号, 编号20210308. */
final class DocumentNumbers {
  static final NumeralRule RULE =
      NumeralRule.rejecting(
              "document_number",
              Rejection.CODE,
              DocumentNumbers::isDocumentNumber,
              List.of(
                  "公告编号：⟨2019⟩-068",
                  "银保监发〔⟨2019⟩〕34号",
                  "发改〔2019〕⟨34⟩号",
                  "监发〔2007〕⟨111⟩ 号",
                  "合同编号⟨20210308⟩",
                  "（2021）京01民终⟨3322⟩号",
                  "([⟨85⟩]公发50号文)",
                  "(2018)渝0103民初⟨20117⟩号",
                  "(2016)川⟨1002⟩民初731号",
                  "(⟨2016⟩)川1002民初731号",
                  "（2019）京行终⟨1937⟩为例",
                  "快递单号SF⟨1023456789⟩",
                  "IP为⟨192.168.10.25⟩",
                  "海ICP备2100345号-⟨2⟩"),
              List.of(
                  "编号的设备⟨34⟩台",
                  "冻结账号⟨56⟩个",
                  "北山路12号-⟨2⟩",
                  "〔注〕⟨34⟩亿元",
                  "(2021)年报显示亏损⟨34⟩亿元",
                  "(600527)跌破⟨5⟩%"))
          .of(Form.ARABIC, Form.POSITIONAL, Form.DOTTED);

  private static final int MAX_DIGITS_IN_NAME = 8;
  private static final int CASE_REACH = 16;

  /** What a case is about, and before which instance it is: 民初, 刑终, 行申. */
  private static final String CASES = "民刑行执财破商知赔清";

  private static final String INSTANCES = "初终申再监异恢辖保破字复审更特催执0123456789";

  private DocumentNumbers() {}

  private static boolean isDocumentNumber(Site site) {
    return isNumbered(site)
        || isHost(site)
        || (isCued(site, site.start()) && !isCounted(site))
        || isInToken(site)
        || isBranch(site);
  }

  /** {@code 〔2019〕34号}, {@code （2021）京01民终3322号}. */
  private static boolean isNumbered(Site site) {
    char before = site.before(1);
    boolean bracketedYear =
        "〔[【(".indexOf(before) >= 0
            && "〕])】".indexOf(site.behind(0)) >= 0
            && site.end() - site.start() == 4;
    if (bracketedYear && (hasNumberBehindBracket(site) || isCase(site, site.end() + 1))) {
      return true;
    }
    boolean bracketedNumber =
        "〔[【".indexOf(before) >= 0
            && "〕]】".indexOf(site.behind(0)) >= 0
            && (site.behind(1) == '号' || hasNumberIn(site, site.end() + 1));
    if (bracketedNumber) {
      return true;
    }
    int year = caseYear(site);
    if (year > 0 && isCase(site, year)) {
      return true;
    }
    if (site.charAt(site.skipBlanks(site.end())) != '号') {
      return false;
    }
    boolean direct =
        "〕])】".indexOf(before) >= 0 || (before == '第' && "〕])】".indexOf(site.before(2)) >= 0);
    return direct || year > 0;
  }

  /** Whether a document's number begins within a few characters of {@code from}: 公发50号. */
  private static boolean hasNumberIn(Site site, int from) {
    int at = from;
    while (at < from + 4 && Character.isIdeographic(site.charAt(at))) {
      at++;
    }
    int digits = at;
    while (digits < at + 5 && Site.isArabic(site.charAt(digits))) {
      digits++;
    }
    return digits > at && site.charAt(digits) == '号';
  }

  /** Where the year in brackets before a case number ends, the number in reach; else 0. */
  private static int caseYear(Site site) {
    int at = site.start();
    while (at > 0 && site.start() - at < CASE_REACH && isWord(site.charAt(at - 1))) {
      at--;
    }
    boolean year =
        at < site.start()
            && ")]〕】".indexOf(site.charAt(at - 1)) >= 0
            && Site.isArabic(site.charAt(at - 2))
            && Site.isArabic(site.charAt(at - 5))
            && !Site.isArabic(site.charAt(at - 6));
    return year ? at : 0;
  }

  /** {@code 京01民终3322}: a sort of case and an instance behind a year. */
  private static boolean isCase(Site site, int from) {
    int at = from;
    while (at - from < CASE_REACH && isWord(site.charAt(at))) {
      if (CASES.indexOf(site.charAt(at)) >= 0 && INSTANCES.indexOf(site.charAt(at + 1)) >= 0) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean isWord(char c) {
    return Site.isArabic(c) || Character.isIdeographic(c);
  }

  private static boolean hasNumberBehindBracket(Site site) {
    int at = site.end() + 1;
    int digits = 0;
    while (digits < 8 && (Site.isArabic(site.charAt(at)) || site.charAt(at) == '第')) {
      at++;
      digits++;
    }
    return digits > 0 && site.charAt(at) == '号';
  }

  /** {@code 192.168.10.25}. */
  private static boolean isHost(Site site) {
    return site.numeral().form() == Form.DOTTED
        && site.slice(site.start(), site.end()).chars().filter(c -> c == '.').count() == 3;
  }

  /** 冻结账号56个: how many. */
  private static boolean isCounted(Site site) {
    return "个家张户万".indexOf(site.behind(0)) >= 0 && site.charAt(site.start() - 1) != ':';
  }

  /** The last number of {@code ICP备15058155号-1}. */
  private static boolean isBranch(Site site) {
    return site.before(1) == '-'
        && site.before(2) == '号'
        && site.hasPrevious()
        && site.previous().end() == site.start() - 2
        && site.end() - site.start() <= 2
        && site.previous().end() - site.previous().start() >= MAX_DIGITS_IN_NAME - 2;
  }

  private static boolean isCued(Site site, int start) {
    int end = site.skipBlanksBack(start);
    while (end > 0 && start - end < 4 && ":为是临(（第 ".indexOf(site.charAt(end - 1)) >= 0) {
      end--;
    }
    return Cues.CODE.endsAt(site, end);
  }

  /** A part of a run of letters, digits and hyphens that a word before it calls a number. */
  private static boolean isInToken(Site site) {
    int start = site.start();
    while (start > 0
        && site.start() - start < Codes.TOKEN_REACH
        && (Site.isLatin(site.charAt(start - 1))
            || Site.isArabic(site.charAt(start - 1))
            || site.charAt(start - 1) == '-')) {
      start--;
    }
    boolean letters = Site.isLatin(site.before(1)) || Site.isLatin(site.behind(0));
    boolean hexadecimal = site.startsWith("0x", start);
    boolean serial =
        letters
            && site.end() - site.start() > MAX_DIGITS_IN_NAME
            && UnitPhrase.currencyBefore(site, site.start()).isEmpty();
    return serial || hexadecimal || (start < site.start() && isCued(site, start));
  }
}
