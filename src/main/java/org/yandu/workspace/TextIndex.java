package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

/**
 * Finds words in the shown texts of all documents. It follows what is written: a document's text in the transaction that writes it, a
 * big import's in rounds afterwards. What it has not come to yet is read through, so that an answer is always whole.
 */
public interface TextIndex {

    /**
     * The places of one text.
     *
     * @param places one for each phrase that was asked for, in their order
     */
    record Found(String documentId, String versionId, List<Places> places) {}

    /**
     * A stretch of a text with what stands around it, without noise.
     *
     * @param span in code points of the text
     * @param before what stands before it
     * @param words the stretch itself
     * @param after what stands behind it
     */
    record Excerpt(TextSpan span, String before, String words, String after) {

        /** Of places of a text that has been read. */
        public static List<Excerpt> of(DocumentVersion version, Places places, int width) {
            SearchText text = SearchText.of(version);
            List<Excerpt> excerpts = new ArrayList<>();
            for (int i = 0; i < places.size() && places.end(i) <= text.length(); i++) {
                TextSpan span = text.toSource(places.start(i), places.end(i));
                int from = Math.min(text.toSource(Math.max(0, places.start(i) - width)), span.start());
                int until = Math.max(text.toSource(Math.min(text.length(), places.end(i) + width)), span.end());
                excerpts.add(new Excerpt(
                        version.codePoints().fromUtf16(span),
                        version.quote(new TextSpan(from, span.start())),
                        version.quote(span),
                        version.quote(new TextSpan(span.end(), until))));
            }
            return excerpts;
        }
    }

    /**
     * How far the index has come.
     *
     * @param waiting how many documents it has not come to
     * @param characters how much text that is, in code points
     */
    record Standing(int waiting, long characters) {
        public boolean isWhole() {
            return waiting == 0;
        }
    }

    /**
     * Where the phrases stand, all at one moment. Only texts in which the first of them, or any of several, stands are named; in no
     * particular order. Not found are stretches that overlap with one another's: all starts are given.
     *
     * @param wanted by document id
     * @param unwanted looked at now and then; when it says yes an incomplete answer is given at once
     */
    List<Found> find(List<Phrase> phrases, Predicate<String> wanted, BooleanSupplier unwanted);

    /**
     * Some places of one text in their surroundings, without reading all of it where the index knows where they are.
     *
     * @param width how many characters there are at most on either side
     * @return in their order; fewer when the text has changed since it was searched
     */
    List<Excerpt> excerpts(String versionId, Places places, int width);

    Standing standing();

    /**
     * Does a round of what is waiting, and of tidying up when nothing is. The work is done beside the writer, who waits only while
     * it is put in place; killed in between it is done again.
     *
     * @return whether there may be more to do
     */
    boolean follow();
}
