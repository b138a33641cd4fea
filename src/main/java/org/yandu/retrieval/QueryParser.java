package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.retrieval.QueryProblem.Kind;
import org.yandu.retrieval.SearchQuery.Atom;
import org.yandu.retrieval.SearchQuery.Filters;
import org.yandu.retrieval.SearchQuery.Group;
import org.yandu.workspace.Phrase;

/**
 * Reads a query: words side by side are all wanted; {@code OR} between two gives a choice and holds closer than standing side by side;
 * {@code near/20} between two wants them close; {@code -} before words does not want them; {@code theme:}, {@code in:}, {@code coder:},
 * {@code before:} and {@code after:} say where. {@code "…"} holds together what has blanks or would mean something else.
 */
public final class QueryParser {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Farther than this is not near: a long paragraph. */
    private static final int FARTHEST = 500;

    private final List<QueryToken> tokens;
    private final boolean punctuation;
    private int next;

    private final List<Group> groups = new ArrayList<>();
    private final List<Phrase> unwanted = new ArrayList<>();
    private final List<String> themes = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<String> coders = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> from = new ArrayList<>();

    private QueryParser(List<QueryToken> tokens, boolean punctuation) {
        this.tokens = tokens;
        this.punctuation = punctuation;
    }

    /**
     * @param punctuation whether punctuation counts
     * @throws QueryException when it cannot be understood
     */
    public static SearchQuery parse(String query, boolean punctuation) {
        return new QueryParser(QueryToken.all(query), punctuation).query();
    }

    private SearchQuery query() {
        while (next < tokens.size()) {
            QueryToken token = tokens.get(next);
            switch (token.type()) {
                case FILTER -> filter(token);
                case NOT -> not(token);
                case OR -> throw problem(Kind.OR_ALONE);
                case NEAR -> throw problem(Kind.NEAR_ALONE);
                case WORDS -> group();
            }
        }
        Filters filters = new Filters(themes, documents, coders, before, from);
        if (groups.isEmpty()) {
            boolean empty = unwanted.isEmpty() && filters.equals(Filters.NONE);
            throw problem(empty ? Kind.EMPTY : Kind.NOTHING_WANTED);
        }
        return new SearchQuery(groups, unwanted, filters);
    }

    private void group() {
        List<Atom> alternatives = new ArrayList<>();
        addTo(alternatives);
        while (next < tokens.size() && tokens.get(next).type() == QueryToken.Type.OR) {
            next++;
            if (next == tokens.size() || tokens.get(next).type() != QueryToken.Type.WORDS) {
                throw problem(Kind.OR_ALONE);
            }
            addTo(alternatives);
        }
        if (!alternatives.isEmpty()) {
            groups.add(new Group(alternatives));
        }
    }

    /** An atom; nothing where only punctuation is left of it that does not count. */
    private void addTo(List<Atom> alternatives) {
        List<Phrase> phrases = new ArrayList<>();
        add(phrases, tokens.get(next++));
        int distance = 0;
        while (next < tokens.size() && tokens.get(next).type() == QueryToken.Type.NEAR) {
            distance = Math.max(distance, distance(tokens.get(next++).value()));
            if (next == tokens.size() || tokens.get(next).type() != QueryToken.Type.WORDS) {
                throw problem(Kind.NEAR_ALONE);
            }
            add(phrases, tokens.get(next++));
        }
        if (!phrases.isEmpty()) {
            alternatives.add(new Atom(phrases, distance));
        }
    }

    private void add(List<Phrase> phrases, QueryToken token) {
        Phrase phrase = Phrase.of(token.value(), punctuation);
        if (!phrase.isEmpty()) {
            phrases.add(phrase);
        }
    }

    private void not(QueryToken token) {
        next++;
        add(unwanted, token);
    }

    private static int distance(String number) {
        if (number.isEmpty()) {
            throw problem(Kind.NEAR_EMPTY);
        }
        int distance = number.length() <= 4 ? Integer.parseInt(number) : Integer.MAX_VALUE;
        if (distance > FARTHEST) {
            throw new QueryException(QueryProblem.of(Kind.NEAR_NUMBER, number, FARTHEST));
        }
        return distance;
    }

    private void filter(QueryToken token) {
        next++;
        String value = token.value().strip();
        if (value.isEmpty()) {
            throw new QueryException(QueryProblem.of(Kind.FILTER_EMPTY, token.name()));
        }
        switch (token.name()) {
            case "theme" -> themes.add(value);
            case "in" -> documents.add(value);
            case "coder" -> coders.add(value);
            case "before" -> before.add(date(value));
            default -> from.add(date(value));
        }
    }

    private static String date(String value) {
        String plain = value.replace('.', '-').replace('/', '-');
        Matcher matcher = DATE.matcher(plain);
        if (!matcher.matches()) {
            throw new QueryException(QueryProblem.of(Kind.DATE, value));
        }
        return plain;
    }

    private static QueryException problem(Kind kind) {
        return new QueryException(QueryProblem.of(kind));
    }
}
