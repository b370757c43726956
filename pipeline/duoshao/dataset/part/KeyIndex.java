package duoshao.dataset.part;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Finds the places of a text in a long list in constant time and 16 bytes a text. It keeps eight
 * bytes of each text's SHA-256, so it may name a place too many: look there and compare.
 */
public final class KeyIndex {
  private static final int NONE = -1;

  private final MessageDigest digest;
  private long[] keys = new long[16];
  private int[] slots = empty(32);
  private int size;

  public KeyIndex() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Adds the next text of the list. */
  public void add(String text) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      slots = empty(4 * size);
      for (int place = 0; place < size; place++) {
        slots[freeSlot(keys[place])] = place;
      }
    }
    long key = key(text);
    keys[size] = key;
    slots[freeSlot(key)] = size++;
  }

  /** The places where the text may stand, ascending. */
  int[] places(String text) {
    long key = key(text);
    int[] places = new int[0];
    for (int slot = first(key); slots[slot] != NONE; slot = next(slot)) {
      if (keys[slots[slot]] == key) {
        places = Arrays.copyOf(places, places.length + 1);
        places[places.length - 1] = slots[slot];
      }
    }
    Arrays.sort(places);
    return places;
  }

  /** Whether the text may be in the list. */
  public boolean contains(String text) {
    return places(text).length > 0;
  }

  /** Whether the text at a place, given by its key, may stand elsewhere too. */
  boolean isRepeated(int place) {
    int found = 0;
    long key = keys[place];
    for (int slot = first(key); slots[slot] != NONE; slot = next(slot)) {
      found += keys[slots[slot]] == key ? 1 : 0;
    }
    return found > 1;
  }

  private long key(String text) {
    return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private int freeSlot(long key) {
    int slot = first(key);
    while (slots[slot] != NONE) {
      slot = next(slot);
    }
    return slot;
  }

  private int first(long key) {
    return (int) key & slots.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }

  private static int[] empty(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
