package org.yandu.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yandu.anchor.TextDiff;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folded;
import org.yandu.document.Folding;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

/**
 * Compares written words with a text they may come from, character by character. White space makes no difference, since line ends are
 * the paper's; noise inside the text is passed over and needs no omission mark. A thing of one text, made once for many quotations.
 */
public final class QuotationGuard {

    /** From right to wrong. */
    public enum Verdict {
        EXACT,
        /** Some of it left out, and marked so. */
        SHORTENED,
        /** The same letters; punctuation, script or width differ. */
        FORM,
        CHANGED,
        NOT_FOUND
    }

    /**
     * What came of it.
     *
     * @param spans where the words stand, one stretch for each part between omissions, in UTF-16 units of the version
     * @param repaired what it should say: the text's own words with …… where something is left out
     * @param differences from {@code repaired} to what was written; one piece where both are the same
     * @param likeness how much of what was written stands there, 0 to 1
     */
    public record Result(
            Verdict verdict, List<TextSpan> spans, String repaired, List<Piece> differences, double likeness) {

        /** Of words that stand nowhere. */
        public static final Result NOTHING = new Result(Verdict.NOT_FOUND, List.of(), "", List.of(), 0);

        public boolean isRight() {
            return verdict == Verdict.EXACT || verdict == Verdict.SHORTENED;
        }
    }

    private static final Pattern OMISSION = Pattern.compile("[\\[［(（]?(?:…+|⋯+|\\.{3,}|。{3,})[\\]］)）]?");

    /** Below it the words are others about the same matter; a quotation of which two in five letters differ is none. */
    private static final double LEAST_LIKENESS = 0.6;

    /** Of so few letters another formula has most: 持续优化营商环境 is no changed 不断优化营商环境. Two in nine may differ. */
    private static final int SHORT = 10;

    private static final double LEAST_LIKENESS_OF_SHORT = 0.77;

    private final DocumentVersion version;
    private final Folded compact;
    private final Bare bare;
    private final Alike alike;

    public QuotationGuard(DocumentVersion version) {
        this.version = version;
        this.compact = Folding.compact(version.text(), version.noise());
        this.bare = Bare.of(version.text(), version.noise());
        this.alike = new Alike(bare.letters());
    }

    public DocumentVersion version() {
        return version;
    }

    public Result compare(String words) {
        Result plain = compared(words);
        for (String other : List.of(raised(words), isDeep(words) ? swapped(words) : words)) {
            if (!plain.isRight() && !other.equals(words)) {
                Result inner = compared(other);
                if (inner.isRight()) {
                    return inner;
                }
            }
        }
        return plain;
    }

    /**
     * Quotation marks within quotation marks are single ones (GB/T 15834—2011, 4.8.3.4): so are those of a source when it is quoted in
     * quotation marks, and nothing is changed by it.
     */
    private static String raised(String words) {
        return words.replace('‘', '“').replace('’', '”').replace('『', '「').replace('』', '」');
    }

    private static boolean isDeep(String words) {
        return words.indexOf('‘') >= 0 && words.indexOf('“') > words.indexOf('‘')
                || words.indexOf('『') >= 0 && words.indexOf('「') > words.indexOf('『');
    }

    /** And within those double ones again: what a source has in single ones stands in double ones when it is quoted. */
    private static String swapped(String words) {
        return exchanged(exchanged(exchanged(exchanged(words, '‘', '“'), '’', '”'), '『', '「'), '』', '」');
    }

    private static String exchanged(String words, char one, char other) {
        char nowhere = '\uFFFF';
        return words.replace(one, nowhere).replace(other, one).replace(nowhere, other);
    }

    private Result compared(String words) {
        String whole = compact(words);
        if (whole.isEmpty()) {
            return Result.NOTHING;
        }
        int at = compact.text().indexOf(whole);
        if (at >= 0) {
            return result(Verdict.EXACT, List.of(compact.toSource(new TextSpan(at, at + whole.length()))), words);
        }
        List<String> parts = parts(words);
        if (parts.isEmpty()) {
            return Result.NOTHING;
        }
        boolean shortened = OMISSION.matcher(words).find();
        if (shortened) {
            List<TextSpan> exact = Chain.of(
                    compact.text(), parts.stream().map(QuotationGuard::compact).toList());
            if (!exact.isEmpty()) {
                return result(
                        Verdict.SHORTENED, exact.stream().map(compact::toSource).toList(), words);
            }
        }
        List<String> letters =
                parts.stream().map(part -> Bare.of(part, List.of()).letters()).toList();
        List<TextSpan> formal = Chain.of(bare.letters(), letters);
        if (!formal.isEmpty()) {
            return result(Verdict.FORM, inText(formal, parts), words);
        }
        return changed(parts, letters, words);
    }

    /** What stands between the omission marks, as far as it has letters. */
    public static List<String> parts(String words) {
        return Arrays.stream(OMISSION.split(words))
                .filter(part -> !Bare.of(part, List.of()).letters().isEmpty())
                .toList();
    }

    private Result changed(List<String> parts, List<String> letters, String words) {
        List<TextSpan> places = new ArrayList<>();
        for (String part : letters) {
            Optional<TextSpan> place = alike.place(part);
            if (place.isEmpty()
                    || !places.isEmpty()
                            && place.get().start() < places.getLast().end()) {
                return Result.NOTHING;
            }
            places.add(place.get());
        }
        Result result = result(Verdict.CHANGED, inText(places, parts), words);
        int written = letters.stream().mapToInt(String::length).sum();
        return result.likeness() < (written < SHORT ? LEAST_LIKENESS_OF_SHORT : LEAST_LIKENESS)
                ? Result.NOTHING
                : result;
    }

    /** With the marks of punctuation before and behind, as many as what was written has there. */
    private List<TextSpan> inText(List<TextSpan> places, List<String> parts) {
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            TextSpan span = bare.span(places.get(i).start(), places.get(i).end());
            String part = parts.get(i).strip();
            int start = span.start();
            for (int marks = marksAtEdge(new StringBuilder(part).reverse().toString()); marks > 0; marks--) {
                start -= isMark(start - 1) ? 1 : 0;
            }
            int end = span.end();
            for (int marks = marksAtEdge(part); marks > 0; marks--) {
                end += isMark(end) ? 1 : 0;
            }
            spans.add(new TextSpan(start, end));
        }
        return spans;
    }

    /** How many marks of punctuation stand at the end. */
    private static int marksAtEdge(String part) {
        int at = part.length();
        while (at > 0 && SearchText.isPunctuation(part.codePointBefore(at))) {
            at -= Character.charCount(part.codePointBefore(at));
        }
        return part.codePointCount(at, part.length());
    }

    private boolean isMark(int at) {
        return at >= 0
                && at < version.text().length()
                && SearchText.isPunctuation(version.text().charAt(at))
                && !Character.isWhitespace(version.text().charAt(at))
                && version.noiseIn(new TextSpan(at, at + 1)).isEmpty();
    }

    private Result result(Verdict verdict, List<TextSpan> spans, String words) {
        String joined = spans.stream().map(version::quote).collect(Collectors.joining(Content.Passage.OMISSION));
        String open = OMISSION.matcher(words.strip()).lookingAt() ? Content.Passage.OMISSION : "";
        String close = words.strip().matches("(?s).*" + OMISSION.pattern() + "$") ? Content.Passage.OMISSION : "";
        String repaired = (open + joined + close).replaceAll("\\s*\\R\\s*", "\n");
        List<Piece> pieces = TextDiff.between(repaired, words);
        int same = pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME)
                .mapToInt(piece -> piece.now().length())
                .sum();
        return new Result(verdict, List.copyOf(spans), repaired, pieces, (double) same / Math.max(1, words.length()));
    }

    private static String compact(String words) {
        return Folding.compact(words, List.of()).text();
    }
}
