/**
 * REFI-QDA 1.5, the exchange format of programs for qualitative analysis (www.qdasoftware.org): projects ({@code .qdpx}, a zip with
 * {@code project.qde} and a flat {@code sources/}) and codebooks ({@code .qdc}).
 *
 * <p>{@link org.yandu.exchange.refi.RefiProject} writes strictly: texts as UTF-8 with LF and without BOM, offsets in code points,
 * quotations in {@code name}, elements in the order of the schema of 18 March 2019. A comment is a note of its passage, a memo a note
 * of its text, theme or project, a relation a link; flags stand in the passage's description, a codebook is a set. Signs, patterns,
 * keys and noise have no place in the format and stay behind.
 *
 * <p>{@link org.yandu.exchange.refi.RefiReader} reads leniently: whatever the inner file is called, wherever texts lie, and in the
 * {@link org.yandu.exchange.refi.Counting} that fits the quotations, since programs count differently. What has no place here
 * (pictures, sound, cases, variables) is reported. No DTD is read and nothing outside the file fetched.
 */
@NullMarked
package org.yandu.exchange.refi;

import org.jspecify.annotations.NullMarked;
