/**
 * A lesson as a Word file (ECMA-376 part 1, 17), written by hand. {@link org.yandu.exchange.lessons.word.LessonWord} is the door; {@link
 * org.yandu.exchange.lessons.word.Look} chooses between an official document after GB/T 9704—2012, a teaching plan and a handout.
 *
 * <p>Headings are real headings with outline levels, notes are real notes, the table of contents is a real field whose entries are
 * already there: nothing has to be brought up to date when the file is opened, and nothing asks to be. The order of elements is that of
 * the schema, which Word insists on.
 */
@NullMarked
package org.yandu.exchange.lessons.word;

import org.jspecify.annotations.NullMarked;
