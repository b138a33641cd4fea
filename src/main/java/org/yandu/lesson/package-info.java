/**
 * What a teacher makes of her readings. So far: how a reading is cited.
 *
 * <p>{@link org.yandu.lesson.Citation} writes a source after GB/T 7714—2025 from what is known about a document.
 * {@link org.yandu.lesson.SourceKind} decides from the same facts what kind of source it is. A fact that is not known is
 * left out and can be asked for; nothing is made up.
 *
 * <p>Chosen: templates of our own for the seven kinds our readers have, instead of a citation processor with its style files, which
 * would want facts (pages, places of publication, addresses) that such documents do not carry.
 */
@NullMarked
package org.yandu.lesson;

import org.jspecify.annotations.NullMarked;
