package org.yandu.retrieval.marks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.CodePoints;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;

/**
 * Answers questions about the annotations as they stood when it was made; a change asks for a new one. Used by one thread at a
 * time.
 */
public final class Retriever {

    private final Store store;
    private final Codebook codebook;
    private final ZoneId zone;
    private final List<MarkRow> all;
    private final Map<String, int[]> paragraphs = new HashMap<>();

    /** @param zone in which days begin and end */
    public Retriever(Store store, Codebook codebook, ZoneId zone, AllMarks marks) {
        this.store = store;
        this.codebook = codebook;
        this.zone = zone;
        this.all = marks.rows();
    }

    /** Who has marked anything, by name. */
    public List<String> coders() {
        return all.stream().map(MarkRow::coder).distinct().sorted().toList();
    }

    /**
     * What is asked for, in document order.
     *
     * @param outlines opens a document for the places of its headings; asked only when a section is
     * @param overtaken whether nobody wants the answer any more; then it is cut short
     */
    public List<MarkRow> ask(Retrieval retrieval, Function<String, OpenDocument> outlines, BooleanSupplier overtaken) {
        Company company = new Company(
                retrieval.themes(), this::family, id -> paragraphs.computeIfAbsent(id, store::paragraphStarts));
        Predicate<MarkRow> wanted = conditions(retrieval);
        Set<String> documents = Set.copyOf(retrieval.scope().documents());
        List<MarkRow> found = new ArrayList<>();
        for (List<MarkRow> text : texts(documents)) {
            if (overtaken.getAsBoolean()) {
                return List.of();
            }
            List<MarkRow> here = company.of(text).stream().filter(wanted).toList();
            String section = retrieval.scope().section();
            found.addAll(section == null || here.isEmpty() ? here : within(section, here, outlines));
        }
        return found;
    }

    private Set<String> family(String codeId) {
        return codebook.subtree(codeId).stream().map(Code::id).collect(Collectors.toCollection(() -> {
            Set<String> ids = new HashSet<>();
            ids.add(codeId);
            return ids;
        }));
    }

    /** The marks of each version, all of them: what stands together is a question between marks. */
    private List<List<MarkRow>> texts(Set<String> documents) {
        List<List<MarkRow>> texts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || !all.get(i).versionId().equals(all.get(from).versionId())) {
                if (documents.isEmpty() || documents.contains(all.get(from).documentId())) {
                    texts.add(all.subList(from, i));
                }
                from = i;
            }
        }
        return texts;
    }

    private Predicate<MarkRow> conditions(Retrieval retrieval) {
        Predicate<MarkRow> wanted = mark -> true;
        if (!retrieval.words().isEmpty()) {
            wanted = wanted.and(having(store.rowsWith(retrieval.words())));
        }
        if (!retrieval.flags().isEmpty()) {
            wanted = wanted.and(mark -> mark.flags().containsAll(retrieval.flags()));
        }
        Retrieval.Made made = retrieval.made();
        if (!made.coders().isEmpty()) {
            Set<String> coders = Set.copyOf(made.coders());
            wanted = wanted.and(mark -> coders.contains(mark.coder()));
        }
        Instant from = start(made.from());
        if (from != null) {
            wanted = wanted.and(mark -> !mark.created().isBefore(from));
        }
        LocalDate last = made.to();
        Instant to = start(last == null ? null : last.plusDays(1));
        if (to != null) {
            wanted = wanted.and(mark -> mark.created().isBefore(to));
        }
        return wanted;
    }

    private static Predicate<MarkRow> having(Set<Long> rows) {
        return mark -> rows.contains(mark.row());
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** Sections are those of the text the document has now; marks of earlier texts have none. */
    private static List<MarkRow> within(String section, List<MarkRow> marks, Function<String, OpenDocument> outlines) {
        if (!marks.getFirst().isCurrent()) {
            return List.of();
        }
        OpenDocument open = outlines.apply(marks.getFirst().documentId());
        CodePoints codePoints = open.version().codePoints();
        List<TextSpan> extents = open.outline()
                .nodes()
                .filter(OutlineNode::isHeading)
                .filter(node -> node.place().equals(section))
                .map(OutlineNode::extent)
                .toList();
        return marks.stream()
                .filter(mark -> extents.stream()
                        .anyMatch(extent ->
                                extent.contains(codePoints.toUtf16(mark.span().start()))))
                .toList();
    }
}
