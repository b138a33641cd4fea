/**
 * What a teacher makes of her readings. A {@link org.yandu.lesson.Lesson} is a tree of {@link org.yandu.lesson.Section}s in which {@link
 * org.yandu.lesson.Block}s stand: own text, passages, questions; {@link org.yandu.lesson.WholeLesson} is all of one.
 *
 * <p>A passage keeps no words of its own: a place in a version and what is left out of it. What is shown is made from the text each time,
 * so that it cannot differ from it. {@link org.yandu.lesson.QuotationGuard} is for words that were written: it compares them with the texts
 * they are said to come from.
 *
 * <p>{@link org.yandu.lesson.Citation} writes a source after GB/T 7714 from what is known about a document: {@code Entry} has the
 * templates, {@code Elements} what stands in them, {@code Signs} what stands between. {@link org.yandu.lesson.SourceKind} decides what
 * kind of source it is, {@link org.yandu.lesson.Mentions} how one is written that has been cited before. A fact that is not known is left out and asked for; nothing is
 * made up. Chosen: templates of our own for the seven kinds our readers have, instead of a citation processor with its style files,
 * which would want facts (pages, places of publication, addresses) that such documents do not carry.
 */
@NullMarked
package org.yandu.lesson;

import org.jspecify.annotations.NullMarked;
