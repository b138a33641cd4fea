/**
 * What readers write: comments, memos, links between passages, bookmarks, and the lists of all that.
 *
 * <p>Comments stand on cards beside the text where there is room ({@code CardMargin} places them, {@code CardLayout} reckons where), else in
 * the editor below the list. The room is added to every pane as a {@code Margin} and sees the text through a {@code Sight}. Cards that
 * are in sight are nodes and no others; they move with the text in the same frame.
 *
 * <p>What is typed is kept in every pause ({@code CommentDraft}, {@code MemoDraft}) and is one step; it is never cleared before it is
 * kept, and giving up can itself be undone. The list of one document comes from its {@code Markup}, that of all from the store, page by
 * page; an answer that was overtaken by a later question is dropped. Memos and bookmarks are few: they are read once and carried on.
 */
@NullMarked
package org.yandu.ui.notes;

import org.jspecify.annotations.NullMarked;
