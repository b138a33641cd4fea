/**
 * A lesson on its way out. {@link org.yandu.exchange.lessons.LessonFile} is the door: a lesson, a {@link
 * org.yandu.exchange.lessons.LessonFormat}, {@link org.yandu.exchange.lessons.LessonOptions} and a file.
 *
 * <p>A lesson is read once, into a {@link org.yandu.exchange.script.Script}; every format sets that script in its own way, so that all of
 * them quote, cite and number alike. The files are written by hand, as those of {@code exchange.out} are: zipped XML, no scripts, no
 * links to elsewhere, and the same bytes for the same lesson.
 */
@NullMarked
package org.yandu.exchange.lessons;

import org.jspecify.annotations.NullMarked;
