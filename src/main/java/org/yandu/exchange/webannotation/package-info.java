/**
 * The W3C Web Annotation Data Model (Recommendation of 23 February 2017) as JSON-LD. {@link
 * org.yandu.exchange.webannotation.WebAnnotations} writes one collection with one page of annotations; every target has a position
 * and a quotation, both in code points. A theme is a body with the purpose {@code tagging}, a comment one with {@code commenting}, a
 * link an annotation with the motivation {@code linking}, a memo one with {@code describing}.
 *
 * <p>What the model has no word for (texts, codebook, flags, the kind of a link) stands under {@code yandu:}, so that the file alone
 * is enough for another library; other programs pass over it. {@link org.yandu.exchange.webannotation.WebAnnotationReader} reads
 * collections, pages, lists and single annotations of any program, and what Hypothesis answers and exports ({@code HypothesisRow}). What has
 * no text in the file is found by its quotation, or by a range between two ({@code TargetPlace}); offsets decide between equal words.
 */
@NullMarked
package org.yandu.exchange.webannotation;

import org.jspecify.annotations.NullMarked;
