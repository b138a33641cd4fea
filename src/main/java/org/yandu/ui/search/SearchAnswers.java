package org.yandu.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;
import org.yandu.document.Document;
import org.yandu.language.Texts;
import org.yandu.retrieval.Kwic;
import org.yandu.retrieval.QueryException;
import org.yandu.retrieval.QueryParser;
import org.yandu.retrieval.RemarkSearcher;
import org.yandu.retrieval.RemarkSearcher.Remark;
import org.yandu.retrieval.SearchQuery;
import org.yandu.retrieval.SearchResult;
import org.yandu.retrieval.Searcher;
import org.yandu.retrieval.TextHits;
import org.yandu.workspace.Workspace;

/** Asks the library and reads the first page of the answer. Safe on any thread. */
final class SearchAnswers {

    /** More lines are not sorted by their surroundings: they would all have to be read, and nobody looks them through. */
    static final int MOST_SORTED = 20_000;

    /**
     * A question.
     *
     * @param documents which are looked through, by id
     * @param punctuation whether it counts
     */
    record Question(String words, Scope scope, Predicate<String> documents, boolean punctuation, Order order) {

        Question with(String other) {
            return new Question(other, scope, documents, punctuation, order);
        }

        Question everywhere() {
            return new Question(words, Scope.LIBRARY, id -> true, punctuation, order);
        }

        Question bare() {
            return new Question(words, scope, documents, false, order);
        }
    }

    /**
     * An answer.
     *
     * @param rows the first of them
     * @param found hits in texts
     * @param loader reads the rows that follow, when there are any
     */
    record Answer(
            SearchState state,
            List<SearchRow> rows,
            List<TextHits> found,
            @Nullable RowPages loader) {}

    private final Workspace workspace;
    private final Texts texts;

    /** @param texts for what has no name of its own */
    SearchAnswers(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    Answer ask(Question question, BooleanSupplier unwanted) {
        try {
            SearchQuery query = QueryParser.parse(question.words(), question.punctuation());
            return question.scope() == Scope.REMARKS ? remarks(query, unwanted) : texts(query, question, unwanted);
        } catch (QueryException e) {
            return new Answer(SearchState.mistaken(e.problem()), List.of(), List.of(), null);
        }
    }

    /** How many hits there are; none where it cannot be understood. */
    int count(Question question, BooleanSupplier unwanted) {
        if (unwanted.getAsBoolean()) {
            return 0;
        }
        try {
            SearchQuery query = QueryParser.parse(question.words(), question.punctuation());
            return question.scope() == Scope.REMARKS
                    ? new RemarkSearcher(workspace)
                            .search(query, 0, unwanted).stream()
                                    .mapToInt(remark -> remark.hits().size())
                                    .sum()
                    : new Searcher(workspace)
                            .search(query, question.documents(), unwanted)
                            .total();
        } catch (QueryException e) {
            return 0;
        }
    }

    private Answer texts(SearchQuery query, Question question, BooleanSupplier unwanted) {
        SearchResult result = new Searcher(workspace).search(query, question.documents(), unwanted);
        List<TextHits> found = result.texts();
        SearchState state = SearchState.found(
                result.total(), found.size(), result.standing().waiting());
        RowPages loader = question.order() != Order.TEXT && result.total() <= MOST_SORTED
                ? SortedRows.of(workspace, found, question.order(), unwanted)
                : new RowLoader(workspace, found);
        return new Answer(state, loader.next(SearchModel.PAGE, unwanted), found, loader);
    }

    private Answer remarks(SearchQuery query, BooleanSupplier unwanted) {
        List<SearchRow> rows = new ArrayList<>();
        String title = "";
        int total = 0;
        int subjects = 0;
        List<Remark> found = new RemarkSearcher(workspace).search(query, RowLoader.WIDTH, unwanted);
        for (Remark remark : found) {
            String subject = title(remark);
            if (rows.isEmpty() || !subject.equals(title)) {
                title = subject;
                subjects++;
                String same = title;
                rows.add(new SearchRow.OfDocument(
                        title,
                        found.stream()
                                .filter(other -> title(other).equals(same))
                                .mapToInt(other -> other.hits().size())
                                .sum()));
            }
            for (Kwic kwic : remark.hits()) {
                rows.add(new SearchRow.OfRemark(remark, kwic, title));
                total++;
            }
        }
        return new Answer(SearchState.found(total, subjects, 0), rows, List.of(), null);
    }

    /** Of the document; of a memo that is about none, the memo's own. */
    private String title(Remark remark) {
        return switch (remark) {
            case Remark.OnPassage on ->
                workspace
                        .state()
                        .document(on.annotation().documentId())
                        .map(Document::title)
                        .orElse("");
            case Remark.InMemo in -> subject(in.memo());
        };
    }

    private String subject(Memo memo) {
        return memo.subject()
                .idIfAny()
                .flatMap(id -> workspace
                        .state()
                        .document(id)
                        .map(Document::title)
                        .or(() -> workspace.state().codebook().find(id).map(code -> code.name()))
                        .or(() -> workspace
                                .store()
                                .lesson(id)
                                .map(whole -> whole.lesson().title())
                                .map(title -> title.isBlank() ? texts.get("lesson.untitled") : title)))
                .orElse(memo.title());
    }
}
