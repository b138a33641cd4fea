package org.yandu.exchange.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.PlaceLink;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.exchange.Progress;
import org.yandu.exchange.out.MarkReport.Entry;
import org.yandu.exchange.out.MarkReport.Group;
import org.yandu.language.Texts;
import org.yandu.lesson.Citation;
import org.yandu.outline.OutlineNode;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * Makes a report of any annotations, in the order they are given. Documents are fetched one after the other and let go again, so that
 * a report may run over the whole library.
 */
public final class ReportMaker {

    private final BiFunction<String, String, OpenDocument> documents;
    private final Codebook codebook;
    private final Texts texts;
    private final Besides besides;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Integer> sourceNumbers = new LinkedHashMap<>();

    /**
     * @param documents gives the document with the text of an annotation, by the ids of both
     * @param texts for the headings that are not the reader's own words
     */
    public ReportMaker(BiFunction<String, String, OpenDocument> documents, Codebook codebook, Texts texts) {
        this.documents = documents;
        this.codebook = codebook;
        this.texts = texts;
        this.besides = new Besides(null, documents, texts);
    }

    /** One that knows how passages stand to each other, and the memos on their documents and themes. */
    public ReportMaker(Workspace workspace, Texts texts) {
        this.documents = workspace::version;
        this.codebook = workspace.state().codebook();
        this.texts = texts;
        this.besides = new Besides(workspace.store(), documents, texts);
    }

    /**
     * What is wanted.
     *
     * @param themes ids; when grouped by theme only these get a heading, all of them when there are none
     */
    public record Wish(String title, String subtitle, Grouping grouping, Set<String> themes) {

        public Wish {
            themes = Set.copyOf(themes);
        }
    }

    /** An entry, and what it is ordered and grouped by. */
    private record Found(
            Entry entry, String documentId, int start, String sectionPlace, String sectionTitle, int order) {}

    /** @return empty when {@code progress} wanted no more */
    public java.util.Optional<MarkReport> make(Wish wish, List<Annotation> annotations, Progress progress) {
        sourceNumbers.clear();
        titles.clear();
        List<Found> found = new ArrayList<>();
        Map<String, List<Integer>> byText = new LinkedHashMap<>();
        IntStream.range(0, annotations.size())
                .forEach(i -> byText.computeIfAbsent(annotations.get(i).versionId(), id -> new ArrayList<>())
                        .add(i));
        for (List<Integer> indexes : byText.values()) {
            Annotation first = annotations.get(indexes.getFirst());
            if (!progress.goesOn(found.size(), annotations.size(), "")) {
                return java.util.Optional.empty();
            }
            OpenDocument open = documents.apply(first.documentId(), first.versionId());
            indexes.forEach(i -> found.add(found(open, annotations.get(i), i)));
        }
        found.sort(Comparator.comparingInt(Found::order));
        List<Group> groups = switch (wish.grouping()) {
            case THEME -> byTheme(found, wish.themes());
            case SECTION -> bySection(found);
            case DOCUMENT -> byDocument(found);
            case NONE ->
                found.isEmpty()
                        ? List.<Group>of()
                        : List.of(new Group(1, texts.get("report.passages"), null, entries(found)));
        };
        return java.util.Optional.of(new MarkReport(
                wish.title(), wish.subtitle(), groups, List.copyOf(sourceNumbers.keySet()), memos(found)));
    }

    private List<MarkReport.Note> memos(List<Found> found) {
        Set<String> themes = new HashSet<>();
        found.forEach(each -> each.entry().themes().forEach(theme -> themes.add(theme.id())));
        return besides.memos(titles, themes, codebook);
    }

    private Found found(OpenDocument open, Annotation annotation, int order) {
        int start = annotation.span().start();
        @Nullable
        OutlineNode section = open.outline().pathAt(start).stream()
                .filter(OutlineNode::isHeading)
                .reduce((outer, inner) -> inner)
                .orElse(null);
        String source =
                Citation.of(open.document().header(), open.document().format()).text();
        int number = sourceNumbers.computeIfAbsent(source, entry -> sourceNumbers.size() + 1);
        Entry entry = new Entry(
                annotation.id(),
                tidy(open.version().quote(annotation.span())),
                open.document().title(),
                open.placeOf(annotation),
                section == null ? "" : section.title(),
                codebook.pick(annotation.codes()),
                PlaceLink.unlinked(annotation.comment().strip()),
                annotation.coder(),
                number,
                besides.of(annotation));
        titles.put(open.document().id(), open.document().title());
        return new Found(
                entry,
                open.document().id(),
                start,
                section == null ? "" : section.place(),
                section == null ? "" : section.title(),
                order);
    }

    /** Line ends stay, blank ones and the white space around them go. */
    static String tidy(String quote) {
        return quote.strip().replaceAll("[\\s\\u00A0\\u3000]*\\n[\\s\\u00A0\\u3000]*", "\n");
    }

    private List<Group> byTheme(List<Found> found, Set<String> only) {
        Map<String, List<Entry>> byCode = new HashMap<>();
        List<Entry> without = new ArrayList<>();
        for (Found each : found) {
            each.entry()
                    .themes()
                    .forEach(code -> byCode.computeIfAbsent(code.id(), id -> new ArrayList<>())
                            .add(each.entry()));
            if (each.entry().themes().isEmpty()) {
                without.add(each.entry());
            }
        }
        List<Group> groups = new ArrayList<>();
        addThemes(null, 1, byCode, only, groups);
        if (!without.isEmpty() && only.isEmpty()) {
            groups.add(new Group(1, texts.get("report.no_theme"), null, without));
        }
        return groups;
    }

    /** Depth first; a theme without passages gets its heading only for those below it. */
    private void addThemes(
            @Nullable String parent, int level, Map<String, List<Entry>> byCode, Set<String> only, List<Group> groups) {
        for (Code code : inBooks()) {
            boolean orphaned =
                    code.parent() != null && codebook.find(code.parent()).isEmpty();
            boolean here = parent == null ? code.parent() == null || orphaned : parent.equals(code.parent());
            if (!here) {
                continue;
            }
            List<Entry> own =
                    only.isEmpty() || only.contains(code.id()) ? byCode.getOrDefault(code.id(), List.of()) : List.of();
            List<Group> below = new ArrayList<>();
            addThemes(code.id(), level + 1, byCode, only, below);
            if (!own.isEmpty() || !below.isEmpty()) {
                groups.add(new Group(level, code.name(), code, own));
                groups.addAll(below);
            }
        }
    }

    /** One codebook after the other. */
    private List<Code> inBooks() {
        List<String> books = codebook.books().stream().map(Book::id).toList();
        return codebook.codes().stream()
                .sorted(Comparator.comparingInt(
                        code -> books.indexOf(code.place().book())))
                .toList();
    }

    private static List<Group> bySection(List<Found> found) {
        List<Group> groups = new ArrayList<>();
        for (List<Found> ofDocument : split(found, Found::documentId)) {
            List<Found> inText = ofDocument.stream()
                    .sorted(Comparator.comparingInt(Found::start))
                    .toList();
            groups.add(new Group(1, inText.getFirst().entry().document(), null, List.of()));
            for (List<Found> section : split(inText, Found::sectionPlace)) {
                String heading = heading(section.getFirst());
                // What stands before the first heading stands directly under the document.
                if (heading.isEmpty()) {
                    groups.set(groups.size() - 1, with(groups.getLast(), section));
                } else {
                    groups.add(new Group(2, heading, null, entries(section)));
                }
            }
        }
        return groups;
    }

    private static Group with(Group group, List<Found> more) {
        List<Entry> all = new ArrayList<>(group.entries());
        all.addAll(entries(more));
        return new Group(group.level(), group.heading(), group.theme(), all);
    }

    /** 三（二） 聚焦中心工作; one without a number is named by its words alone. */
    private static String heading(Found found) {
        return found.sectionPlace().contains("“")
                ? found.sectionTitle()
                : (found.sectionPlace() + " " + found.sectionTitle()).strip();
    }

    private static List<Group> byDocument(List<Found> found) {
        return split(found, Found::documentId).stream()
                .map(each -> new Group(1, each.getFirst().entry().document(), null, entries(each)))
                .toList();
    }

    private static List<Entry> entries(List<Found> found) {
        return found.stream().map(Found::entry).toList();
    }

    /** Those with the same key together, in the order they first come. */
    private static <K> List<List<Found>> split(List<Found> found, java.util.function.Function<Found, K> key) {
        Map<K, List<Found>> parts = new LinkedHashMap<>();
        found.forEach(each ->
                parts.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
        return List.copyOf(parts.values());
    }
}
