package duoshao.dataset.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the addresses of a sheet into links. Rows below each other with the same address, such as
 * those of one article, share one. Only {@code http} and {@code https} addresses become links; a
 * sheet holds 65,530 of them, the rest stays text.
 */
final class XlsxLinks {
  private static final int MAX_LINKS = 65_530;
  private static final int MAX_LENGTH = 2_079;

  private final Worksheet sheet;
  private int links;
  private long unlinked;
  private @Nullable String address;
  private int column;
  private int first;
  private int last;

  XlsxLinks(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** The cell at {@code row} is going to hold an address. */
  void add(int row, int column, String address) {
    if (!address.equals(this.address) || row != last + 1) {
      finish();
      this.address = address;
      this.column = column;
      this.first = row;
    }
    this.last = row;
  }

  /** Links what was added; to be called before its rows leave memory. */
  void finish() {
    if (address == null) {
      return;
    }
    Optional<String> target = target(address);
    if (target.isPresent() && links < MAX_LINKS) {
      links++;
      Object text = sheet.value(first, column);
      // The library writes the target as it is into XML, and empties the first cell.
      sheet.range(first, column, last, column).setHyperlink(HyperLink.external(target.get(), ""));
      sheet.inlineString(first, column, String.valueOf(text));
    } else {
      unlinked += last - first + 1;
    }
    address = null;
  }

  /** How many rows with an address have no link. */
  long unlinked() {
    return unlinked;
  }

  /** The address as it stands in XML, if it is one to be linked. */
  static Optional<String> target(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
        return Optional.empty();
      }
      String target = uri.toASCIIString();
      return target.length() > MAX_LENGTH
          ? Optional.empty()
          : Optional.of(target.replace("&", "&amp;").replace("'", "&apos;"));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
