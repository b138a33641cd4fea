package org.yandu.retrieval.parallel;

import java.util.List;

/**
 * Two texts that are compared, cut into stretches.
 *
 * @param paragraphs how telling words are among all they say
 * @param headings how telling words are among their headings
 */
record Opposed(Rarity paragraphs, Rarity headings, List<Stretch> from, List<Stretch> to) {}
