package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a query asks that can be taken out of it, and then there is still something to look for. What was found without it tells
 * which of several conditions left nothing.
 *
 * @param value the words, the name or the date; for NEAR the number
 * @param written as it stands in the query; several one after another
 * @param without the query without it
 */
public record QueryCondition(Kind kind, String value, String written, String without) {

    public enum Kind {
        /** Words that must stand in the paragraph, too. */
        WORDS,
        /** Words that must not. */
        NOT,
        NEAR,
        THEME,
        DOCUMENT,
        CODER,
        BEFORE,
        AFTER,
        /** All that are not words that are looked for, at once. */
        ALL
    }

    /** A stretch of the query that goes away as a whole. */
    private record Part(Kind kind, String value, int from, int to) {}

    /**
     * In the order in which they stand.
     *
     * @throws QueryException QUOTE_OPEN
     */
    public static List<QueryCondition> of(String query) {
        List<Part> parts = parts(QueryToken.all(query));
        long groups = parts.stream().filter(part -> part.kind() == Kind.WORDS).count();
        List<QueryCondition> conditions = new ArrayList<>();
        for (Part part : parts) {
            // The last words that are looked for are the question itself.
            if (part.kind() != Kind.WORDS || groups > 1) {
                String written = query.substring(part.from(), part.to());
                conditions.add(new QueryCondition(part.kind(), part.value(), written, without(query, List.of(part))));
            }
        }
        return conditions;
    }

    /** All but the words that are looked for as one; empty where there is one or none, which {@link #of} has already. */
    public static List<QueryCondition> allOf(String query) {
        List<Part> aside = parts(QueryToken.all(query)).stream()
                .filter(part -> part.kind() != Kind.WORDS && part.kind() != Kind.NEAR)
                .toList();
        if (aside.size() < 2) {
            return List.of();
        }
        String written = aside.stream()
                .map(part -> query.substring(part.from(), part.to()))
                .collect(Collectors.joining(" "));
        return List.of(new QueryCondition(Kind.ALL, "", written, without(query, aside)));
    }

    private static String without(String query, List<Part> parts) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Part part : parts) {
            rest.append(query, at, part.from()).append(' ');
            at = part.to();
        }
        return rest.append(query.substring(at)).toString().strip().replaceAll("\\s{2,}", " ");
    }

    /** Words with what is joined to them by OR and near are one part; every near is one within it. */
    private static List<Part> parts(List<QueryToken> tokens) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            QueryToken token = tokens.get(at);
            if (token.type() == QueryToken.Type.WORDS) {
                int last = at;
                while (last + 2 < tokens.size() && joins(tokens.get(last + 1))) {
                    last += 2;
                }
                parts.add(words(tokens.subList(at, last + 1)));
                tokens.subList(at, last + 1).stream()
                        .filter(each -> each.type() == QueryToken.Type.NEAR)
                        .forEach(near -> parts.add(new Part(Kind.NEAR, near.value(), near.from(), near.to())));
                at = last + 1;
            } else {
                if (token.type() == QueryToken.Type.NOT || token.type() == QueryToken.Type.FILTER) {
                    parts.add(new Part(kind(token), token.value(), token.from(), token.to()));
                }
                at++;
            }
        }
        return parts;
    }

    private static boolean joins(QueryToken token) {
        return token.type() == QueryToken.Type.OR || token.type() == QueryToken.Type.NEAR;
    }

    private static Part words(List<QueryToken> group) {
        String value = group.size() == 1 ? group.getFirst().value() : "";
        return new Part(
                Kind.WORDS, value, group.getFirst().from(), group.getLast().to());
    }

    private static Kind kind(QueryToken token) {
        if (token.type() == QueryToken.Type.NOT) {
            return Kind.NOT;
        }
        return switch (token.name()) {
            case "theme" -> Kind.THEME;
            case "in" -> Kind.DOCUMENT;
            case "coder" -> Kind.CODER;
            case "before" -> Kind.BEFORE;
            default -> Kind.AFTER;
        };
    }
}
