/**
 * What readers leave on a text: {@link Annotation}, and {@link Markup}, all annotations of one version indexed by place; {@link Memo},
 * {@link Relation} between two passages, {@link Bookmark}. {@link CoderMark} is what of a mark coders are compared by, without its words.
 *
 * <p>{@link Overlaps} flattens overlapping annotations into runs, since the text control knows no layers.
 */
@NullMarked
package org.yandu.annotation;

import org.jspecify.annotations.NullMarked;
