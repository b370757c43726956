/** Who a figure is about: whom a text has spoken of, and the rules that choose among them. */
@NullMarked
package duoshao.figure.subject;

import org.jspecify.annotations.NullMarked;
