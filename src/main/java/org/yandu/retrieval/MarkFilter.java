package org.yandu.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Document;
import org.yandu.document.Folding;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.QueryProblem.Kind;
import org.yandu.retrieval.SearchQuery.Filters;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Places;
import org.yandu.workspace.Workspace;

/** Which hits {@code theme:} and {@code coder:} let through: those that one mark of such a theme by such a coder touches. */
public final class MarkFilter {

    private final Workspace workspace;
    private final @Nullable Set<String> codes;
    private final @Nullable Set<String> coders;

    private MarkFilter(Workspace workspace, @Nullable Set<String> codes, @Nullable Set<String> coders) {
        this.workspace = workspace;
        this.codes = codes;
        this.coders = coders;
    }

    /** @throws QueryException THEME_UNKNOWN when {@code theme:} names none */
    public static MarkFilter of(Filters filters, Workspace workspace) {
        Codebook codebook = workspace.state().codebook();
        Set<String> codes = new HashSet<>();
        for (String name : filters.themes()) {
            Set<String> named = codes(name, codebook);
            if (named.isEmpty()) {
                throw new QueryException(QueryProblem.of(Kind.THEME_UNKNOWN, name));
            }
            codes.addAll(named);
        }
        Set<String> coders = new HashSet<>();
        filters.coders().forEach(coder -> coders.add(Folding.fold(coder)));
        return new MarkFilter(
                workspace,
                filters.themes().isEmpty() ? null : codes,
                filters.coders().isEmpty() ? null : coders);
    }

    /** Ids of the themes that are named so, and of those nested in them. */
    public static Set<String> codes(String name, Codebook codebook) {
        Set<String> codes = new HashSet<>();
        codebook.codes().stream()
                .filter(code ->
                        code.id().equals(name) || Folding.fold(code.name()).contains(Folding.fold(name)))
                .forEach(code -> addWithNested(code, codebook, codes));
        return codes;
    }

    private static void addWithNested(Code code, Codebook codebook, Set<String> to) {
        if (to.add(code.id())) {
            codebook.codes().stream()
                    .filter(child -> code.id().equals(child.parent()))
                    .forEach(child -> addWithNested(child, codebook, to));
        }
    }

    /** Whether a mark has such a theme and is by such a coder. */
    public boolean wants(Annotation annotation) {
        return (codes == null || annotation.codes().stream().anyMatch(codes::contains))
                && (coders == null || coders.contains(Folding.fold(annotation.coder())));
    }

    Places kept(Document document, String versionId, Places hits) {
        if (codes == null && coders == null) {
            return hits;
        }
        List<TextSpan> marks = workspace.store().annotations(AnnotationQuery.of(document.id())).stream()
                .filter(annotation -> annotation.versionId().equals(versionId) && wants(annotation))
                .map(Annotation::span)
                .toList();
        if (marks.isEmpty()) {
            return Places.NONE;
        }
        SearchText text = SearchText.of(workspace.store().version(versionId));
        Places.Builder kept = new Places.Builder();
        for (int i = 0; i < hits.size(); i++) {
            TextSpan span = text.toSource(hits.start(i), hits.end(i));
            if (marks.stream().anyMatch(span::overlaps)) {
                kept.add(hits.start(i), hits.end(i));
            }
        }
        return kept.build();
    }
}
