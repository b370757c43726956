/** How often the rules are right: annotated articles, and what they say of each rule. */
@NullMarked
package duoshao.calibration;

import org.jspecify.annotations.NullMarked;
