/**
 * Finding one's marks again: {@link org.yandu.retrieval.marks.Retrieval} says what is asked, {@link
 * org.yandu.retrieval.marks.Retriever} answers from the {@link org.yandu.workspace.MarkRow}s of the whole library, {@link
 * org.yandu.retrieval.marks.Grouping} puts the answer under headings.
 *
 * <p>Chosen: all rows in memory while somebody asks, since themes that overlap or stand near are a question between marks that
 * no index of the database answers in 50 ms; words of passages and comments stay in the database, and only what is seen is
 * read. {@link org.yandu.retrieval.marks.FollowedMarks} keeps them in step by reading what a change touched. Given up: a few dozen megabytes for half a million marks.
 */
@NullMarked
package org.yandu.retrieval.marks;

import org.jspecify.annotations.NullMarked;
