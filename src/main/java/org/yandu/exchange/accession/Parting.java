package org.yandu.exchange.accession;

/**
 * Where two titles part: what they begin with and what they end with alike, the beginning first, in UTF-16 units.
 *
 * @param shorter length of the shorter title
 * @param begin units at the beginning that are the same
 * @param end units at the end that are the same, none of them counted already
 */
record Parting(int shorter, int begin, int end) {

    static Parting of(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return new Parting(shorter, begin, end);
    }

    /** Units of the shorter title that the other has not. */
    int left() {
        return shorter - begin - end;
    }
}
