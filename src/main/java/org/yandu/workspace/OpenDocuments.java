package org.yandu.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yandu.annotation.Markup;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.OutlineTree;

/** Lays out open documents and keeps them up to date with changes. Has no state of its own. */
final class OpenDocuments {

    private final Store store;
    private final Outlining outlining;

    OpenDocuments(Store store, Outlining outlining) {
        this.store = store;
        this.outlining = outlining;
    }

    /** Text and outline, without what was left on it. */
    OpenDocument text(Document document) {
        return text(document, document.currentVersion());
    }

    /** A text it has or had. */
    OpenDocument text(Document document, String versionId) {
        return outlined(document, store.version(versionId), Markup.EMPTY);
    }

    private OpenDocument outlined(Document document, DocumentVersion version, Markup markup) {
        Shaping shaping = new Shaping(
                store.corrections(version.id()), store.arrangement(version.id()).orElse(null));
        OutlineTree outline = outlining.outline(version, document.header(), shaping.corrections());
        return new OpenDocument(document, version, outline, markup, shaping);
    }

    /** A text the document had before, with what stayed on it. */
    OpenDocument version(Document document, String versionId) {
        return marked(text(document, versionId));
    }

    /** With the annotations as they are kept. */
    OpenDocument marked(OpenDocument text) {
        return text.with(Markup.of(store.annotationsOf(text.version().id())));
    }

    /** Finds versions by id, open ones without reading them again. */
    Function<String, DocumentVersion> versions(Collection<OpenDocument> open) {
        Map<String, DocumentVersion> known = new HashMap<>();
        open.forEach(document -> known.put(document.version().id(), document.version()));
        return id -> known.computeIfAbsent(id, store::version);
    }

    /**
     * The open documents after a change has been committed.
     *
     * @param wanted ids of the documents somebody reads, or would if they were there
     */
    Map<String, OpenDocument> after(
            Change change, LibraryState state, Map<String, OpenDocument> open, Set<String> wanted) {
        Map<String, OpenDocument> next = new HashMap<>(open);
        Set<String> touched = documents(change);
        touched.retainAll(wanted);
        for (String id : touched) {
            Optional<Document> document = state.document(id);
            if (document.isEmpty()) {
                next.remove(id);
            } else {
                next.put(id, after(change, document.get(), Optional.ofNullable(open.get(id))));
            }
        }
        return next;
    }

    private OpenDocument after(Change change, Document document, Optional<OpenDocument> before) {
        boolean sameText = before.isPresent()
                && before.get().version().id().equals(document.currentVersion())
                && change.edits().stream().noneMatch(edit -> touchesVersion(edit, document.currentVersion()));
        if (!sameText) {
            return marked(text(document));
        }
        OpenDocument old = before.get();
        Markup markup = old.after(change).markup();
        boolean sameOutline = old.document().header().equals(document.header())
                && change.edits().stream().noneMatch(OpenDocuments::shapes);
        return sameOutline
                ? new OpenDocument(document, old.version(), old.outline(), markup, old.shaping())
                : outlined(document, old.version(), markup);
    }

    private static Set<String> documents(Change change) {
        Set<String> ids = new HashSet<>();
        for (Edit edit : change.edits()) {
            Stream.of(Optional.ofNullable(edit.before()), Optional.ofNullable(edit.after()))
                    .flatMap(Optional::stream)
                    .forEach(record -> edit.kind().documentOf(record).ifPresent(ids::add));
        }
        return ids;
    }

    private static boolean shapes(Edit edit) {
        return edit instanceof Edit.OfCorrection || edit instanceof Edit.OfArrangement;
    }

    private static boolean touchesVersion(Edit edit, String versionId) {
        return edit instanceof Edit.OfVersion of
                && ((of.before() != null && of.before().id().equals(versionId))
                        || (of.after() != null && of.after().id().equals(versionId)));
    }
}
