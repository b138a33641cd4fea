package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.fuzz.FuzzTarget;
import org.yandu.lesson.QuotationGuard;
import org.yandu.lesson.Quoted;

/** Any words are looked for in any text: the first line in all that follows. And any place is found again in any other text. */
public final class QuoteTarget {

    private QuoteTarget() {}

    public static List<FuzzTarget> all() {
        String[] seeds = {
            "信用是基石\n依法行政是关键。信用是基石，信 用\n是基石。", "“信用……基石”[...]「效能」\n信用是市場經濟的基石。效能“是”关键", "𠮷ＡＢ\nab𠮷AB e\u0301 é"
        };
        return List.of(
                FuzzTarget.ofText("quote", QuoteTarget::quote, seeds),
                FuzzTarget.ofText("reanchor", QuoteTarget::again, seeds));
    }

    private static DocumentVersion version(String id, String text) {
        return new DocumentVersion(id, "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
    }

    private static void check(DocumentVersion version, TextSpan span) {
        assertThat(new TextSpan(0, version.text().length()).contains(span)).isTrue();
    }

    static void quote(String input) {
        int end = Math.max(0, input.indexOf('\n'));
        String words = input.substring(0, end);
        DocumentVersion version = version("v", input.substring(Math.min(input.length(), end + 1)));
        QuoteFinder.find(version, new TextQuote(words, "", "")).forEach(span -> check(version, span));
        int third = words.length() / 3;
        QuoteFinder.find(
                        version,
                        new TextQuote(
                                words.substring(third, 2 * third),
                                words.substring(0, third),
                                words.substring(2 * third)))
                .forEach(span -> check(version, span));
        QuotationGuard guard = new QuotationGuard(version);
        guard.compare(words).spans().forEach(span -> check(version, span));
        for (Quoted quoted : Quoted.in(input)) {
            assertThat(quoted.at().end()).isLessThanOrEqualTo(input.length());
            guard.compare(quoted.words());
        }
    }

    /** From the first half into the second, and back. */
    static void again(String input) {
        DocumentVersion one = version("v", input.substring(0, input.length() / 2));
        DocumentVersion other = version("w", input.substring(input.length() / 2));
        int length = one.text().length();
        Reanchoring into = Reanchoring.between(one, other);
        Stream.of(new TextSpan(0, length), new TextSpan(length / 3, length / 2), new TextSpan(length, length))
                .map(into::find)
                .forEach(found -> assertThat(found.span() == null
                                || found.span().end() <= other.text().length())
                        .isTrue());
        TextDiff.between(one.text(), other.text()).forEach(piece -> {
            check(one, piece.old());
            check(other, piece.now());
        });
        assertThat(Reanchoring.between(other, one).find(new TextSpan(0, 0)).grade())
                .isNotNull();
    }
}
