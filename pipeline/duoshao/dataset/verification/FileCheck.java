package duoshao.dataset.verification;

import duoshao.dataset.file.Folder;
import duoshao.dataset.publication.PublishedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Compares a file with what the manifest says of it. */
final class FileCheck {
  private static final int BUFFER = 1 << 16;

  private FileCheck() {}

  static void check(Folder out, PublishedFile file, Findings findings) throws IOException {
    if (!out.holds(file.name())) {
      findings.add(file.name(), "is missing");
      return;
    }
    MessageDigest digest = sha256();
    long bytes = 0;
    try (InputStream in =
        new DigestInputStream(Channels.newInputStream(out.open(file.name())), digest)) {
      byte[] buffer = new byte[BUFFER];
      int read;
      while ((read = in.read(buffer)) >= 0) {
        bytes += read;
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    if (bytes != file.bytes() || !hash.equals(file.sha256())) {
      findings.add(
          file.name(),
          "was changed: %d bytes with SHA-256 %s, the manifest says %d and %s",
          bytes,
          hash,
          file.bytes(),
          file.sha256());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
