/**
 * Finding one's marks again over all documents: conditions at the left, what they find at the right.
 *
 * <p>Every change of a condition asks anew, aside; an answer that was overtaken is dropped. The list holds rows without words ({@link
 * org.yandu.workspace.MarkRow}); the words, place and surroundings of those in sight are read by {@code Passages} when they come into
 * sight. A change of the library asks once more as soon as it is quiet.
 */
@NullMarked
package org.yandu.ui.retrieval;

import org.jspecify.annotations.NullMarked;
