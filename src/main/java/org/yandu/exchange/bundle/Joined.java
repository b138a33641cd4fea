package org.yandu.exchange.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Bundle.Said;
import org.yandu.exchange.bundle.Bundle.Text;
import org.yandu.exchange.bundle.Bundle.Themes;

/**
 * Several bundles as one, so that they come in as one step. The same record is there once, in its latest state, and a text that travels
 * in several under different ids is one text.
 */
final class Joined {

    private final Map<String, Text> texts = new LinkedHashMap<>();
    private final Map<String, Text> byWords = new HashMap<>();

    /** Ids of texts that are there already, and what stands for them. */
    private final Map<String, Text> same = new HashMap<>();

    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, Book> books = new LinkedHashMap<>();
    private final List<Code> codes = new ArrayList<>();
    private final Map<String, Annotation> marks = new LinkedHashMap<>();
    private final Map<String, Memo> memos = new LinkedHashMap<>();
    private final Map<String, Relation> links = new LinkedHashMap<>();
    private final Map<String, PassageHint> hints = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private Joined() {}

    static Bundle of(String name, Collection<Bundle> bundles) {
        Joined joined = new Joined();
        bundles.forEach(joined::add);
        return new Bundle(
                name,
                List.copyOf(joined.texts.values()),
                new Themes(List.copyOf(joined.books.values()), joined.codes),
                new Said(
                        List.copyOf(joined.marks.values()),
                        List.copyOf(joined.memos.values()),
                        List.copyOf(joined.links.values()),
                        joined.hints),
                joined.notes);
    }

    private void add(Bundle bundle) {
        Map<String, Text> fresh = new HashMap<>();
        for (Text text : bundle.texts()) {
            Text there = byWords.get(text.text());
            if (there == null || there.versionId().equals(text.versionId())) {
                texts.putIfAbsent(text.versionId(), text);
                fresh.put(text.text(), text);
            } else {
                same.put(text.versionId(), there);
                documents.put(text.documentId(), there.documentId());
            }
        }
        // Two texts of one file stay two, even when they say the same.
        fresh.forEach(byWords::putIfAbsent);
        bundle.themes().books().forEach(book -> books.putIfAbsent(Guid.of(book.id()), book));
        codes.addAll(bundle.themes().codes());
        bundle.said().marks().forEach(mark -> latest(marks, there(mark), Annotation::id, Annotation::modified));
        bundle.said().memos().forEach(memo -> latest(memos, there(memo), Memo::id, Memo::modified));
        bundle.said().links().forEach(link -> links.putIfAbsent(link.id(), link));
        hints.putAll(bundle.said().hints());
        notes.addAll(bundle.notes());
    }

    private Annotation there(Annotation mark) {
        Text text = same.get(mark.versionId());
        return text == null
                ? mark
                : new Annotation(
                        mark.id(),
                        text.documentId(),
                        text.versionId(),
                        mark.anchor(),
                        mark.codes(),
                        mark.comment(),
                        mark.coder(),
                        mark.created(),
                        mark.modified(),
                        mark.flags());
    }

    private Memo there(Memo memo) {
        String document = documents.get(memo.subject().idIfAny().orElse(""));
        return document == null || memo.subject().kind() != Memo.Kind.DOCUMENT
                ? memo
                : new Memo(
                        memo.id(),
                        new Memo.Subject(Memo.Kind.DOCUMENT, document),
                        memo.title(),
                        memo.text(),
                        memo.coder(),
                        memo.created(),
                        memo.modified());
    }

    private static <R> void latest(Map<String, R> all, R next, Function<R, String> id, Function<R, Instant> modified) {
        all.merge(
                id.apply(next), next, (one, other) -> modified.apply(other).isAfter(modified.apply(one)) ? other : one);
    }
}
