package org.yandu.retrieval.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Document;
import org.yandu.outline.OutlineNode;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.OpenDocument;

/** Puts marks under headings, in the order of a reader's choice. */
public final class Grouping {

    /** Under what. */
    public enum By {
        NOTHING,
        DOCUMENT,
        SECTION,
        THEME
    }

    /** In what order within a heading. */
    public enum Order {
        PLACE,
        NEWEST,
        OLDEST
    }

    /**
     * Marks under one heading.
     *
     * @param kind of the heading; DOCUMENT also stands above sections
     * @param id of document or theme; empty for what has none
     * @param title title of document or heading, name of theme; empty for what has none
     * @param depth 0 for the outermost
     */
    public record Group(By kind, String id, String title, int depth, List<MarkRow> marks) {
        public Group {
            marks = List.copyOf(marks);
        }
    }

    private Grouping() {}

    /**
     * Every mark under each of its headings; a mark with two themes stands under both.
     *
     * @param marks in document order
     * @param shelf what headings are made of; documents are opened for SECTION only
     */
    public static List<Group> of(List<MarkRow> marks, By by, Order order, Shelf shelf) {
        List<Group> groups = switch (by) {
            case NOTHING -> List.of(new Group(By.NOTHING, "", "", 0, marks));
            case DOCUMENT -> byDocument(marks, shelf);
            case THEME -> byTheme(marks, shelf.codebook());
            case SECTION -> bySection(marks, shelf);
        };
        return groups.stream()
                .map(group -> new Group(
                        group.kind(), group.id(), group.title(), group.depth(), ordered(group.marks(), order)))
                .toList();
    }

    /**
     * What headings are made of.
     *
     * @param titles of documents, by id
     * @param open opens a document, for its headings
     */
    public record Shelf(Codebook codebook, Function<String, String> titles, Function<String, OpenDocument> open) {

        public static Function<String, String> titles(List<Document> documents) {
            Map<String, String> titles = new HashMap<>();
            documents.forEach(document -> titles.put(document.id(), document.title()));
            return id -> titles.getOrDefault(id, "");
        }
    }

    /** @param marks in document order */
    public static List<MarkRow> ordered(List<MarkRow> marks, Order order) {
        Comparator<MarkRow> byAge = Comparator.comparing(MarkRow::created);
        return switch (order) {
            case PLACE -> marks;
            case NEWEST -> marks.stream().sorted(byAge.reversed()).toList();
            case OLDEST -> marks.stream().sorted(byAge).toList();
        };
    }

    private static List<Group> byDocument(List<MarkRow> marks, Shelf shelf) {
        List<Group> groups = new ArrayList<>();
        documents(marks)
                .forEach((id, here) ->
                        groups.add(new Group(By.DOCUMENT, id, shelf.titles().apply(id), 0, here)));
        return groups;
    }

    private static Map<String, List<MarkRow>> documents(List<MarkRow> marks) {
        Map<String, List<MarkRow>> documents = new LinkedHashMap<>();
        marks.forEach(mark -> documents
                .computeIfAbsent(mark.documentId(), id -> new ArrayList<>())
                .add(mark));
        return documents;
    }

    private static List<Group> byTheme(List<MarkRow> marks, Codebook codebook) {
        Map<String, List<MarkRow>> themes = new HashMap<>();
        List<MarkRow> without = new ArrayList<>();
        for (MarkRow mark : marks) {
            mark.codes()
                    .forEach(code -> themes.computeIfAbsent(code, id -> new ArrayList<>())
                            .add(mark));
            if (mark.codes().isEmpty()) {
                without.add(mark);
            }
        }
        List<Group> groups = new ArrayList<>();
        for (Code code : codebook.codes()) {
            List<MarkRow> here = themes.get(code.id());
            if (here != null) {
                groups.add(new Group(By.THEME, code.id(), code.name(), 0, here));
            }
        }
        if (!without.isEmpty()) {
            groups.add(new Group(By.THEME, "", "", 0, without));
        }
        return groups;
    }

    /** Under each document all its headings, also those without a mark: where nothing was found is an answer too. */
    private static List<Group> bySection(List<MarkRow> marks, Shelf shelf) {
        List<Group> groups = new ArrayList<>();
        documents(marks).forEach((id, here) -> {
            groups.add(new Group(By.DOCUMENT, id, shelf.titles().apply(id), 0, List.of()));
            sections(shelf.open().apply(id), here, groups);
        });
        return groups;
    }

    private static void sections(OpenDocument open, List<MarkRow> marks, List<Group> groups) {
        Map<OutlineNode, List<MarkRow>> byHeading = new HashMap<>();
        List<MarkRow> before = new ArrayList<>();
        List<MarkRow> earlier = new ArrayList<>();
        for (MarkRow mark : marks) {
            if (!mark.isCurrent()) {
                earlier.add(mark);
                continue;
            }
            OutlineNode heading = heading(open, mark);
            (heading == null ? before : byHeading.computeIfAbsent(heading, node -> new ArrayList<>())).add(mark);
        }
        String id = open.document().id();
        if (!before.isEmpty()) {
            groups.add(new Group(By.SECTION, id, "", 1, before));
        }
        open.outline()
                .nodes()
                .filter(OutlineNode::isHeading)
                .forEach(node -> groups.add(new Group(
                        By.SECTION, id, node.words(), node.level(), byHeading.getOrDefault(node, List.of()))));
        if (!earlier.isEmpty()) {
            groups.add(new Group(By.NOTHING, id, "", 1, earlier));
        }
    }

    private static @Nullable OutlineNode heading(OpenDocument open, MarkRow mark) {
        int offset = open.version().codePoints().toUtf16(mark.span().start());
        return open.outline().pathAt(offset).stream()
                .filter(OutlineNode::isHeading)
                .reduce((outer, inner) -> inner)
                .orElse(null);
    }
}
