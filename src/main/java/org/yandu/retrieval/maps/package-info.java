/**
 * What stands where, seen from above. {@link org.yandu.retrieval.maps.ThemeMaps} lays the themes over the sections of a document or the
 * documents of the library, {@link org.yandu.retrieval.maps.CoOccurrence} counts which themes stand together, {@link
 * org.yandu.retrieval.maps.TimeLine} puts documents and the dates they name in order, {@link org.yandu.retrieval.maps.GraphLayout} says
 * where the themes of a graph stand. How they are drawn is for {@code exchange.charts}.
 *
 * <p>Lengths are code points without noise. Passages are those on the texts the documents have now. Numbers are those that {@link
 * org.yandu.retrieval.marks} finds when asked for the same, so that each can lead to its passages.
 */
@NullMarked
package org.yandu.retrieval.maps;

import org.jspecify.annotations.NullMarked;
