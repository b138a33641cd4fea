package org.yandu.exchange.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.document.Noise;

/**
 * What travels together. Ids are those of the file it comes from; {@link Merging} says what they are in a library.
 *
 * @param name of the project or collection
 * @param notes what the reading of the file has dropped or doubts
 */
public record Bundle(String name, List<Text> texts, Themes themes, Said said, List<Note> notes) {

    public Bundle {
        texts = List.copyOf(texts);
        notes = List.copyOf(notes);
    }

    /**
     * Codebooks and their themes.
     *
     * @param codes parents before those nested in them; sign and full colour are empty when the file does not say
     */
    public record Themes(List<Book> books, List<Code> codes) {

        public static final Themes NONE = new Themes(List.of(), List.of());

        public Themes {
            books = List.copyOf(books);
            codes = List.copyOf(codes);
        }
    }

    /**
     * What readers have said.
     *
     * @param marks on one of the texts, or on a text that did not travel: then {@code documentId} is what the file calls it, {@code
     *     versionId} is empty, and only the quotation counts
     * @param links between marks
     * @param hints on marks, by their ids; few have any
     */
    public record Said(List<Annotation> marks, List<Memo> memos, List<Relation> links, Map<String, PassageHint> hints) {

        public Said {
            marks = List.copyOf(marks);
            memos = List.copyOf(memos);
            links = List.copyOf(links);
            hints = Map.copyOf(hints);
        }

        public Said(List<Annotation> marks, List<Memo> memos, List<Relation> links) {
            this(marks, memos, links, Map.of());
        }

        PassageHint hint(Annotation mark) {
            return hints.getOrDefault(mark.id(), PassageHint.NONE);
        }
    }

    /**
     * A text that travels.
     *
     * @param text line ends are LF
     * @param noise in text order, not overlapping
     * @param added when it came into the library it is from; {@code null} when unknown
     */
    public record Text(
            String documentId,
            String versionId,
            Header header,
            String text,
            List<Noise> noise,
            @Nullable Instant added) {

        public Text {
            noise = List.copyOf(noise);
        }

        /** As a version to set anchors on. */
        public DocumentVersion version() {
            return new DocumentVersion(
                    versionId,
                    documentId,
                    text,
                    noise,
                    new DocumentVersion.Origin("UTF-8", sha256(), added == null ? Instant.EPOCH : added));
        }

        byte[] bytes() {
            return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        String sha256() {
            return Fingerprint.of(bytes());
        }
    }

    /**
     * A remark for whoever takes it in.
     *
     * @param key of the text, begins with {@code bundle.}
     */
    public record Note(String key, List<String> args) {

        public Note {
            args = List.copyOf(args);
        }

        public static Note of(String key, Object... args) {
            return new Note(
                    key, java.util.Arrays.stream(args).map(String::valueOf).toList());
        }
    }

    public Optional<Text> text(String versionId) {
        return texts.stream().filter(text -> text.versionId().equals(versionId)).findFirst();
    }
}
