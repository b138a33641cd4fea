@NullMarked
package planted.marked;

import org.jspecify.annotations.NullMarked;
