package org.yandu.lesson;

import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.task.Question;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** What a block of a lesson is. */
public sealed interface Content {

    /** @param markdown paragraphs, headings, lists, emphasis, footnotes ({@code [^1]}) */
    record OwnText(String markdown) implements Content {}

    /**
     * A quotation that stays tied to its source. Its words are not kept a second time: what is shown is always what the text says.
     *
     * @param cuts what is left out between its first and last character and stands as ……, in UTF-16 units of the version, in
     *     order, apart from each other, within the anchor's span
     */
    record Passage(String documentId, String versionId, Anchor anchor, List<TextSpan> cuts) implements Content {

        /** What stands where something was left out. */
        public static final String OMISSION = "……";

        public Passage {
            cuts = List.copyOf(cuts);
            int end = anchor.span().start();
            for (TextSpan cut : cuts) {
                if (cut.isEmpty()
                        || cut.start() < end
                        || cut.end() > anchor.span().end()) {
                    throw new IllegalArgumentException("a cut at " + cut + " in " + anchor.span());
                }
                end = cut.end();
            }
        }

        public static Passage of(DocumentVersion version, TextSpan span) {
            return new Passage(version.documentId(), version.id(), Anchor.of(version, span), List.of());
        }

        /** The stretches that are quoted, in order, in UTF-16 units; noise may lie in them. */
        public List<TextSpan> kept() {
            List<TextSpan> kept = new ArrayList<>();
            int from = anchor.span().start();
            for (TextSpan cut : cuts) {
                if (cut.start() > from) {
                    kept.add(new TextSpan(from, cut.start()));
                }
                from = cut.end();
            }
            if (from < anchor.span().end()) {
                kept.add(new TextSpan(from, anchor.span().end()));
            }
            return kept;
        }

        /** The words with …… for what was left out; noise is neither quoted nor an omission. */
        public String words(DocumentVersion version) {
            StringBuilder words = new StringBuilder();
            int from = anchor.span().start();
            for (TextSpan cut : cuts) {
                words.append(version.quote(new TextSpan(from, cut.start()))).append(OMISSION);
                from = cut.end();
            }
            return words.append(version.quote(new TextSpan(from, anchor.span().end())))
                    .toString();
        }

        public Passage cutting(List<TextSpan> others) {
            return new Passage(documentId, versionId, anchor, others);
        }
    }

    /** A question; what it is about is named by itself. */
    record Ask(Question question) implements Content {}
}
