/**
 * Lessons beside the texts: {@link org.yandu.ui.lesson.LessonsView} lists them, {@link org.yandu.ui.lesson.LessonView} is one that is
 * open, two at most, {@link org.yandu.ui.lesson.GuardView} checks quotations, wherever they were written.
 *
 * <p>A lesson is shown as it is read, from top to bottom: headings, and under each what stands in it. Every line can have the focus, and
 * keys act on that line; passages come in behind it. Given up: a tree beside a page, which would leave no room for the texts.
 *
 * <p>A line is a node that stays for as long as its record does, so that nothing is typed into a field that goes away. All changes are
 * made of the lesson as the library has it when their turn has come, see {@link org.yandu.workspace.LessonWriting} and {@link
 * org.yandu.workspace.LessonShaping}. What is typed is kept in every pause by {@link org.yandu.ui.shell.Writing}.
 */
@NullMarked
package org.yandu.ui.lesson;

import org.jspecify.annotations.NullMarked;
