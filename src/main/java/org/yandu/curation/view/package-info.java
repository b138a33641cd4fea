/**
 * A class seen by its instructor: what was marked and by how many, what is disputed, and what is decided about it.
 *
 * <p>{@link org.yandu.curation.view.ClassView} is one text as a class has marked it, a value worked out once and asked many things. What
 * is decided goes into a reference layer ({@link org.yandu.curation.view.Adjudication}): marks of a coder of its own, so that they are
 * shown, searched, exported, carried to newer versions and taken back like any others. What is turned down is a {@link
 * org.yandu.annotation.Rejection} by the same coder. Given up: records and a table of their own for decisions, which would have had to
 * learn all that again.
 */
@NullMarked
package org.yandu.curation.view;

import org.jspecify.annotations.NullMarked;
