package org.yandu.store;

/**
 * A text in the index.
 *
 * @param segment number of the segment it is in
 * @param base where it begins among the places of the segment
 * @param length how many places it has
 */
record IndexedText(String documentId, String versionId, int segment, int base, int length) {}
