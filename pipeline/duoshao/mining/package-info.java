/** Words of a corpus that the word lists may lack, for a person to review. */
@NullMarked
package duoshao.mining;

import org.jspecify.annotations.NullMarked;
