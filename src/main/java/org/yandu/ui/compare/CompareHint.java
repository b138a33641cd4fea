package org.yandu.ui.compare;

/** What an empty list of links says, by what the links are to be of. */
record CompareHint(LinkKind kind) {

    /**
     * @param two whether two texts lie side by side
     * @param known whether what corresponds in them has been worked out
     * @return text key
     */
    String key(boolean two, boolean known) {
        if (!two) {
            return kind == LinkKind.PIN ? "compare.pins.empty" : "compare.empty";
        }
        return !known ? "compare.working" : kind == LinkKind.PIN ? "compare.pins.empty" : "compare.none";
    }
}
