/** Numerals: digits, Chinese and formal numerals, scale words, and what they are worth. */
@NullMarked
package duoshao.number;

import org.jspecify.annotations.NullMarked;
