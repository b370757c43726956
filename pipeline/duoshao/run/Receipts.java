package duoshao.run;

import duoshao.dataset.PublicationException;
import duoshao.dataset.file.Folder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The receipts of a run, each a small file beside the parts. So they reach the driver in the same
 * way whichever engine ran the workers, and show it how far they are. A worker that does a piece
 * once more, since the engine lost its result, replaces the receipt.
 */
final class Receipts {
  private static final String PREFIX = "receipt-";
  private static final String DRAFT = "draft-";

  private final Folder folder;
  private final Map<String, Receipt> read = new HashMap<>();

  Receipts(Folder folder) {
    this.folder = folder;
  }

  /** Stores a receipt under a name that is the same in each attempt. */
  static void write(Folder folder, String key, Receipt receipt) throws PublicationException {
    String draft = DRAFT + key + "-" + Thread.currentThread().getId();
    try {
      try (ObjectOutputStream out = new ObjectOutputStream(folder.create(draft))) {
        out.writeObject(receipt);
      }
      folder.move(draft, PREFIX + key);
    } catch (IOException e) {
      throw PublicationException.cannotWrite(folder.address(PREFIX + key), e);
    }
  }

  /** The name of a chunk's receipt. */
  static String key(int piece, int chunk) {
    return piece + "-" + chunk;
  }

  /** Reads the receipts that have come in since the last call. */
  synchronized void update() throws IOException {
    for (String name : folder.list()) {
      if (name.startsWith(PREFIX) && !read.containsKey(name)) {
        read.put(name, read(name));
      }
    }
  }

  /** The receipts read so far, in the order of the input. */
  synchronized List<Receipt> all() {
    List<Receipt> all = new ArrayList<>(read.values());
    all.sort(null);
    return all;
  }

  /** What is counted on them. */
  synchronized Tally tally() {
    Tally tally = new Tally();
    read.values().forEach(receipt -> tally.add(receipt.tally()));
    return tally;
  }

  private Receipt read(String name) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(Channels.newInputStream(folder.open(name))))) {
      return (Receipt) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new InvalidClassException(folder.address(name), "was written by another program");
    }
  }
}
