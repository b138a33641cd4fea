/**
 * Finding: what was asked for in texts and in readers' own words.
 *
 * <p>{@link org.yandu.retrieval.QueryParser} reads what somebody types into a {@link org.yandu.retrieval.SearchQuery};
 * {@link org.yandu.retrieval.Searcher} asks the library's {@link org.yandu.workspace.TextIndex} where its phrases stand and
 * works out the hits ({@link org.yandu.retrieval.Evaluation}); {@link org.yandu.retrieval.HitReader} reads texts and shows the
 * hits in their surroundings ({@link org.yandu.retrieval.Kwic}).
 *
 * <p>Words side by side are wanted in the same paragraph, not merely in the same document: whoever reads closely looks for
 * passages, and a document of ten thousand characters holds any two words. Given up: asking for documents that hold
 * both somewhere.
 */
@NullMarked
package org.yandu.retrieval;

import org.jspecify.annotations.NullMarked;
