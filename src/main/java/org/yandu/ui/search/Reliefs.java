package org.yandu.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.yandu.language.Texts;
import org.yandu.retrieval.MarkFilter;
import org.yandu.retrieval.QueryCondition;
import org.yandu.ui.search.SearchAnswers.Question;
import org.yandu.workspace.Workspace;

/**
 * Which of its conditions left a question without an answer: it is asked again without each of them. Where no single one is to blame,
 * without all. Safe on any thread.
 */
final class Reliefs {

    private final Workspace workspace;
    private final SearchAnswers answers;
    private final Texts texts;

    Reliefs(Workspace workspace, SearchAnswers answers, Texts texts) {
        this.workspace = workspace;
        this.answers = answers;
        this.texts = texts;
    }

    /** @return those that would find something; incomplete when it was stopped */
    List<Relief> of(Question question, BooleanSupplier unwanted) {
        List<Relief> found = new ArrayList<>(without(question, QueryCondition.of(question.words()), unwanted));
        if (found.isEmpty()) {
            found.addAll(without(question, QueryCondition.allOf(question.words()), unwanted));
        }
        if (question.scope() != Scope.LIBRARY) {
            int total = answers.count(question.everywhere(), unwanted);
            found.addAll(total > 0 ? List.of(new Relief.Wider(total)) : List.of());
        }
        if (question.punctuation()) {
            int total = answers.count(question.bare(), unwanted);
            found.addAll(total > 0 ? List.of(new Relief.Bare(total)) : List.of());
        }
        return found;
    }

    private List<Relief> without(Question question, List<QueryCondition> conditions, BooleanSupplier unwanted) {
        List<Relief> found = new ArrayList<>();
        for (QueryCondition condition : conditions) {
            int total = answers.count(question.with(condition.without()), unwanted);
            if (total > 0) {
                found.add(new Relief.Without(condition, reason(condition, question), total));
            }
        }
        return found;
    }

    private String reason(QueryCondition condition, Question question) {
        String value = condition.value();
        return switch (condition.kind()) {
            case WORDS -> texts.get("search.why.words", value.isEmpty() ? condition.written() : value);
            case NOT -> texts.get("search.why.not", value);
            case NEAR -> texts.get("search.why.near", value);
            case THEME -> texts.get(isUsed(value) ? "search.why.theme" : "search.why.theme_unused", value);
            case DOCUMENT -> texts.get("search.why.in", value);
            case CODER -> texts.get("search.why.coder", value);
            case BEFORE -> texts.get("search.why.before", value) + undated(question);
            case AFTER -> texts.get("search.why.after", value) + undated(question);
            case ALL -> texts.get("search.why.all");
        };
    }

    private boolean isUsed(String theme) {
        Map<String, Integer> used = workspace.store().annotationsPerCode();
        return MarkFilter.codes(theme, workspace.state().codebook()).stream().anyMatch(used::containsKey);
    }

    /** What has no date is neither before nor after any. */
    private String undated(Question question) {
        long undated = workspace.state().documents().stream()
                .filter(document -> question.documents().test(document.id()))
                .filter(document -> document.header().date() == null)
                .count();
        return undated == 0 ? "" : texts.get("search.why.undated", undated);
    }
}
