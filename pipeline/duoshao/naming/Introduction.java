package duoshao.naming;

import java.util.Objects;

/**
 * A form in which an article writes a name, and the name that it stands for: 某某股份有限公司 stands for
 * 某某股份.
 */
record Introduction(String written, Name name) {
  Introduction {
    Objects.requireNonNull(written);
    Objects.requireNonNull(name);
  }
}
