package duoshao.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** This program itself: its version, and the fingerprint of all that it would find. */
public final class Program {
  private Program() {}

  /** Its version, as its jar states it. */
  public static String version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /**
   * Differs as soon as something else could be found in an article: by a changed program, changed
   * word lists, or changed settings.
   */
  static String fingerprint(List<?> settings) {
    Hash hash = new Hash();
    hash.add(codeHash());
    settings.forEach(setting -> hash.add(setting.toString()));
    return hash.hex();
  }

  /**
   * The hash of what the jar lists, with its checksums; or of the class files and tables where
   * there is no jar.
   */
  private static String codeHash() {
    try {
      Path code =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Hash hash = new Hash();
      if (Files.isRegularFile(code)) {
        try (ZipFile jar = new ZipFile(code.toFile())) {
          jar.stream().forEach(entry -> hash.add(entry.getName() + ' ' + entry.getCrc()));
        }
        return hash.hex();
      }
      try (Stream<Path> files = Files.walk(code)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          hash.add(code.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          hash.add(Files.readAllBytes(file));
        }
      }
      return hash.hex();
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read itself", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it is", e);
    }
  }
}
