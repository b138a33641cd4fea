package org.yandu.exchange.paper;

/**
 * Where a Chinese line may end (GB/T 15834—2011, 5.1: no line begins with a closing, pausing or joining mark, none ends with an opening one, and
 * —— and …… are not parted).
 */
final class LineRules {

    private static final String CLOSING = "、。，．；：？！）〕］｝〉》」』】〗’”";

    private static final String NOT_FIRST = CLOSING + "·・％‰℃°′″～々〻ー,.;:?!)]}%»›";

    private static final String OPENING = "（〔［｛〈《「『【〖‘“";

    private static final String NOT_LAST = OPENING + "([{«‹￥＄$№§";

    /** May hang over the edge: so small that the edge stays straight to the eye. */
    private static final String HANGING = "、。，；：";

    private LineRules() {}

    static boolean mayBreak(Atom before, Atom after) {
        if (before.isBlank()) {
            return !isNotFirst(after);
        }
        if (after.isBlank() || after.note() != null || isNotFirst(after) || NOT_LAST.indexOf(before.last()) >= 0) {
            return false;
        }
        return !(before.last() == after.first() && (before.last() == '—' || before.last() == '…'));
    }

    private static boolean isNotFirst(Atom atom) {
        return NOT_FIRST.indexOf(atom.first()) >= 0;
    }

    /** Whether a blank behind it would only keep it from its neighbour. */
    static boolean isOpening(int character) {
        return NOT_LAST.indexOf(character) >= 0;
    }

    static boolean mayHang(Atom atom) {
        return atom.isFull() && HANGING.indexOf(atom.first()) >= 0;
    }

    /** Its right half is empty. */
    static boolean isClosing(Atom atom) {
        return atom.isFull() && CLOSING.indexOf(atom.first()) >= 0 && atom.first() != '？' && atom.first() != '！';
    }

    /** Its left half is empty. */
    static boolean isOpening(Atom atom) {
        return atom.isFull() && OPENING.indexOf(atom.first()) >= 0;
    }

    /** By how much two neighbours move together: of two empty halves between them one is enough. In points. */
    static double kern(Atom before, Atom after) {
        boolean closes = isClosing(before) && (isClosing(after) || isOpening(after));
        boolean opens = isOpening(before) && isOpening(after);
        return closes || opens ? before.size() / 2 : 0;
    }
}
