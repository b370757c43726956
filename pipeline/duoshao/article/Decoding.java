package duoshao.article;

/** What {@link TextDecoder} makes of bytes: their text, or the reason why they are none. */
sealed interface Decoding {
  /**
   * The text of the bytes.
   *
   * @param text without a byte order mark; every line ends with a line feed
   * @param charset that decoded the bytes, by its IANA name
   */
  record Decoded(String text, String charset) implements Decoding {}

  /**
   * Bytes that are no text.
   *
   * @param reason one plain sentence
   * @param binary whether they were never text, and not only damaged
   */
  record Undecodable(String reason, boolean binary) implements Decoding {}
}
