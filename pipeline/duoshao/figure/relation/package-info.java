/**
 * How the figures of one article belong together: changes and their levels, shares and their
 * wholes, and whether they agree.
 */
@NullMarked
package duoshao.figure.relation;

import org.jspecify.annotations.NullMarked;
