package duoshao.article;

/** What becomes of the bytes of an article: the article, or the reason why there is none. */
public sealed interface Parsed permits Article, DeadLetter {}
