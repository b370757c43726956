package duoshao.archive;

import java.util.regex.Pattern;

/**
 * A pattern of paths, as a shell knows them: {@code news/**}{@code /2021-12-*.md}. {@code *} and
 * {@code ?} stay within a folder, {@code **}{@code /} is any folders or none, {@code [ab]} one of
 * these characters, {@code {md,txt}} one of these words.
 */
final class Glob {
  private static final String SPECIAL = "*?[{";

  private final String folder;
  private final Pattern pattern;
  private final boolean statesEnding;

  Glob(String glob) {
    int first = firstSpecial(glob);
    int slash = glob.lastIndexOf('/', first);
    this.folder = slash == 0 ? "/" : glob.substring(0, Math.max(0, slash));
    this.pattern = Pattern.compile(regex(glob), Pattern.DOTALL);
    String ending = glob.substring(glob.lastIndexOf('.') + 1);
    this.statesEnding = glob.lastIndexOf('.') > glob.lastIndexOf('/') && !isGlob(ending);
  }

  static boolean isGlob(String name) {
    return firstSpecial(name) < name.length();
  }

  private static int firstSpecial(String name) {
    int i = 0;
    while (i < name.length() && SPECIAL.indexOf(name.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The folder below which everything stands that can match; empty for the working folder. */
  String folder() {
    return folder;
  }

  boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  /** Whether it says how the files end, {@code *.xml}: then they are wanted whatever they are. */
  boolean statesEnding() {
    return statesEnding;
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
        int end = glob.indexOf(']', i + 2);
        regex.append(characterClass(glob.substring(i + 1, end)));
        i = end;
      } else if (c == '{' && glob.indexOf('}', i) > 0) {
        regex.append("(?:");
        braces++;
      } else if (braces > 0 && (c == ',' || c == '}')) {
        regex.append(c == ',' ? "|" : ")");
        braces -= c == '}' ? 1 : 0;
      } else {
        regex.append(single(c));
      }
    }
    return regex.append(")".repeat(braces)).toString();
  }

  private static String single(char c) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(String.valueOf(c));
    };
  }

  private static String characterClass(String inner) {
    boolean not = inner.startsWith("!") || inner.startsWith("^");
    String characters = not ? inner.substring(1) : inner;
    String escaped = characters.replaceAll("([\\[\\]\\\\&^])", "\\\\$1");
    return (not ? "[^/" : "[") + escaped + "]";
  }
}
