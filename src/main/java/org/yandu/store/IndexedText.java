package org.yandu.store;

/**
 * A text in the index.
 *
 * @param segment number of the segment it is in; 0 while it has none
 * @param base where it begins among the places of the segment
 * @param length how many places it has
 */
record IndexedText(String documentId, String versionId, int segment, int base, int length) {

    IndexedText in(int number) {
        return new IndexedText(documentId, versionId, number, base, length);
    }
}
