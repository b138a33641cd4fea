package org.yandu.ui.versions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Grade;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;
import org.yandu.ui.parts.DiffRun;

/**
 * One annotation that came over to a newer text, or did not; or a heading the reader had set, of which no place was found.
 *
 * @param from the text it was made on
 * @param to the newer one
 */
record ReviewRow(Transfer transfer, Subject subject, DocumentVersion from, DocumentVersion to) {

    /** Characters on each side: about a line. */
    private static final int CONTEXT = 22;

    /** Characters of a passage beyond which its middle is left out. */
    private static final int LONG = 240;

    /** What it is about. */
    sealed interface Subject {}

    record Mark(Annotation annotation) implements Subject {}

    /** @param there whether it is set in the newer text now */
    record Heading(Correction set, boolean there) implements Subject {}

    /** Words in the middle of their surroundings. */
    record Shown(String before, List<DiffRun> runs, String after) {}

    /** A heading that is set where it is asked about, perhaps by the reader himself, needs no answer. */
    boolean isWaiting() {
        return transfer.isWaiting() && !(subject instanceof Heading heading && heading.there());
    }

    /** Whether the reader was asked about it and has said something. */
    boolean isAnswered() {
        boolean asked = transfer.grade() != Grade.EXACT && transfer.grade() != Grade.MOVED;
        return asked && transfer.decision() != Decision.OPEN;
    }

    /** How many letters the words had it was on, and how many of them are left; blanks do not count. */
    Left left() {
        TextSpan place = place();
        String old = from.quote(transfer.before());
        String now = place == null ? "" : to.quote(place);
        int kept = DiffRun.between(line(old), line(now)).stream()
                .filter(run -> run.kind() == Kind.SAME)
                .mapToInt(run -> letters(run.words()))
                .sum();
        return new Left(letters(old), kept);
    }

    record Left(int all, int kept) {}

    private static int letters(String words) {
        return (int) words.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** Whether it lies on the newer text now. */
    boolean isThere() {
        return switch (subject) {
            case Mark mark -> mark.annotation().versionId().equals(to.id());
            case Heading heading -> heading.there();
        };
    }

    /** Where it is in the newer text, or is suggested to be, or stood; {@code null} when nothing is known. */
    @Nullable
    TextSpan place() {
        return subject instanceof Mark mark && isThere() ? mark.annotation().span() : transfer.after();
    }

    /** The words it was on, those that went struck through. */
    Shown old() {
        return shown(from, transfer.before(), Kind.INSERTED);
    }

    /** The words it is on or might be, those that came underlined; {@code null} without any. */
    @Nullable
    Shown now() {
        TextSpan place = place();
        return place == null || place.isEmpty() ? null : shown(to, place, Kind.DELETED);
    }

    /** What surrounds the spot where it stood; {@code null} when that is not known or has words to show. */
    @Nullable
    Shown spot() {
        TextSpan place = place();
        return place == null || !place.isEmpty() ? null : shown(to, place, Kind.DELETED);
    }

    private Shown shown(DocumentVersion version, TextSpan span, Kind without) {
        TextSpan place = place();
        String old = from.quote(transfer.before());
        String now = place == null ? "" : to.quote(place);
        String text = version.text();
        int start = whole(text, Math.max(0, span.start() - CONTEXT));
        int end = whole(text, Math.min(text.length(), span.end() + CONTEXT));
        return new Shown(
                line(text.substring(start, span.start())),
                shortened(DiffRun.without(without, DiffRun.between(line(old), line(now)))),
                line(text.substring(span.end(), end)));
    }

    /** Of long passages only the ends of what stayed. */
    private static List<DiffRun> shortened(List<DiffRun> runs) {
        return runs.stream()
                .map(run -> new DiffRun(run.kind(), shortened(run.words())))
                .toList();
    }

    private static String shortened(String words) {
        if (words.length() <= LONG) {
            return words;
        }
        int head = whole(words, LONG / 2);
        int tail = whole(words, words.length() - LONG / 2);
        return words.substring(0, head) + "……" + words.substring(tail);
    }

    private static String line(String words) {
        return words.replaceAll("\\s*\\n\\s*", " ");
    }

    private static int whole(String text, int at) {
        boolean cuts = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return cuts ? at - 1 : at;
    }
}
