package duoshao.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that tells one article's bytes from another's. */
final class Sha256 {
  /** Copied for each use, since to look it up takes as long as to hash a short article. */
  private static final MessageDigest UNUSED = find();

  private Sha256() {}

  /** A digest of nothing so far. */
  static MessageDigest begin() {
    try {
      return (MessageDigest) UNUSED.clone();
    } catch (CloneNotSupportedException itsProviderCannot) {
      return find();
    }
  }

  private static MessageDigest find() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
