package org.yandu.exchange.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.bundle.Bundle.Said;
import org.yandu.exchange.bundle.Bundle.Text;
import org.yandu.exchange.bundle.Bundle.Themes;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/** Makes a bundle of a part of a library. */
public final class Packing {

    private Packing() {}

    /**
     * The marks that fit, with their texts, themes, links and memos. A document that is asked for goes along without marks too, with
     * the whole codebook; asked for one theme, only the themes of its marks do.
     */
    public static Bundle of(Workspace workspace, String name, AnnotationQuery query) {
        Store store = workspace.store();
        List<Annotation> marks = store.annotations(query);
        boolean whole = query.codeId() == null;
        List<Document> asked = workspace.state().documents().stream()
                .filter(document ->
                        query.documentId() == null || query.documentId().equals(document.id()))
                .toList();
        Set<String> shown = new HashSet<>();
        if (whole) {
            asked.forEach(document -> shown.add(document.currentVersion()));
        }
        return bundle(workspace, name, marks, new Wanted(asked, shown, whole));
    }

    /** These marks with their texts, and the themes they have. */
    public static Bundle of(Workspace workspace, String name, List<Annotation> marks) {
        return bundle(workspace, name, marks, new Wanted(workspace.state().documents(), Set.of(), false));
    }

    private record Wanted(List<Document> documents, Set<String> versions, boolean whole) {}

    private static Bundle bundle(Workspace workspace, String name, List<Annotation> marks, Wanted wanted) {
        Map<String, Text> texts = new LinkedHashMap<>();
        Set<String> versions = new LinkedHashSet<>(wanted.versions());
        marks.forEach(mark -> versions.add(mark.versionId()));
        Set<String> documents = new HashSet<>();
        marks.forEach(mark -> documents.add(mark.documentId()));
        Store store = workspace.store();
        List<Relation> links = new ArrayList<>();
        for (Document document : wanted.documents()) {
            if (!documents.contains(document.id()) && !wanted.versions().contains(document.currentVersion())) {
                continue;
            }
            documents.add(document.id());
            // The shown one first: where the document is new, it is the one that is taken in.
            store.versions(document.id()).stream()
                    .filter(version -> versions.contains(version.id()))
                    .sorted(Comparator.comparing(version -> !version.id().equals(document.currentVersion())))
                    .forEach(version -> texts.put(version.id(), text(document, version)));
            links.addAll(store.relations(document.id()));
        }
        Themes themes = themes(workspace.state().codebook(), marks, wanted);
        Set<String> codes = new HashSet<>();
        themes.codes().forEach(code -> codes.add(code.id()));
        Set<String> ids = new HashSet<>();
        marks.forEach(mark -> ids.add(mark.id()));
        List<Memo> memos = store.memos().stream()
                .filter(memo -> wanted.whole() && goes(memo, documents, codes))
                .toList();
        List<Relation> joined = links.stream()
                .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                .distinct()
                .toList();
        return new Bundle(name, List.copyOf(texts.values()), themes, new Said(marks, memos, joined), List.of());
    }

    /** All of them, or those the marks have; with the books they are in. */
    private static Themes themes(Codebook codebook, List<Annotation> marks, Wanted wanted) {
        List<Code> codes = wanted.whole() ? codebook.codes() : used(codebook, marks);
        Set<String> books = new HashSet<>();
        codes.forEach(code -> books.add(codebook.bookOf(code)));
        return new Themes(
                codebook.books().stream()
                        .filter(book -> books.contains(book.id()))
                        .toList(),
                codes);
    }

    private static Text text(Document document, DocumentVersion version) {
        return new Text(
                document.id(), version.id(), document.header(), version.text(), version.noise(), document.added());
    }

    private static List<Code> used(Codebook codebook, List<Annotation> marks) {
        Set<String> ids = new HashSet<>();
        marks.forEach(mark -> mark.codes().forEach(id -> codebook.path(id).forEach(code -> ids.add(code.id()))));
        return codebook.pick(ids);
    }

    private static boolean goes(Memo memo, Set<String> documents, Set<String> codes) {
        @Nullable String id = memo.subject().id();
        return switch (memo.subject().kind()) {
            case DOCUMENT -> id != null && documents.contains(id);
            case CODE -> id != null && codes.contains(id);
            case LIBRARY -> true;
            // A lesson stays at home: what it is about would not be there.
            case LESSON -> false;
        };
    }
}
