package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.retrieval.QueryProblem.Kind;

/**
 * A piece of a query. Quotation marks that are part of what is looked for (“最多跑一次”改革) are told from those that hold words together by
 * what stands next to them: only a quotation with blanks around it holds together.
 *
 * @param name of a filter, in English; empty otherwise
 * @param value words, or a number
 * @param from where it stands in the query, in UTF-16 units; {@code to} is behind it
 */
record QueryToken(Type type, String name, String value, int from, int to) {

    enum Type {
        WORDS,
        NOT,
        OR,
        NEAR,
        FILTER
    }

    /** Chinese input methods give full-width colons and strokes; both are taken. */
    private static final Pattern FILTER = Pattern.compile(
            "(theme|in|coder|before|after|主题|文献|标注人|早于|晚于)[:：](.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NEAR = Pattern.compile("(?:near|邻近)[/／](\\d*)", Pattern.CASE_INSENSITIVE);

    private static final String OPENING = "\"“＂";
    private static final String CLOSING = "\"”＂";

    /** @throws QueryException QUOTE_OPEN */
    static List<QueryToken> all(String query) {
        List<QueryToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            if (isBlank(query, at)) {
                at++;
            } else {
                int end = end(query, at);
                tokens.add(token(query.substring(at, end), at));
                at = end;
            }
        }
        return tokens;
    }

    /** Up to the next blank that is not inside a quotation. */
    private static int end(String query, int from) {
        int at = from;
        while (at < query.length() && !isBlank(query, at)) {
            if (opens(query, from, at)) {
                int close = close(query, at + 1);
                if (close < 0) {
                    // Words with a stray mark are looked for as they are; but who has begun a quotation means to end
                    // it.
                    if (isQuote(OPENING, query.charAt(at)) && isStraight(query.charAt(at))) {
                        throw new QueryException(QueryProblem.of(Kind.QUOTE_OPEN));
                    }
                    at++;
                } else {
                    at = close + 1;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    /** At the beginning of a token, or after a minus or the colon of a filter. */
    private static boolean opens(String query, int from, int at) {
        if (!isQuote(OPENING, query.charAt(at))) {
            return false;
        }
        String lead = query.substring(from, at);
        return lead.isEmpty()
                || lead.equals("-")
                || lead.equals("－")
                || FILTER.matcher(lead).matches();
    }

    private static int close(String query, int from) {
        for (int i = from; i < query.length(); i++) {
            if (isQuote(CLOSING, query.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static QueryToken token(String text, int from) {
        int to = from + text.length();
        Matcher near = NEAR.matcher(text);
        if (text.equals("OR") || text.equals("|") || text.equals("｜")) {
            return new QueryToken(Type.OR, "", "", from, to);
        } else if (near.matches()) {
            return new QueryToken(Type.NEAR, "", near.group(1), from, to);
        }
        Matcher filter = FILTER.matcher(text);
        if (filter.matches()) {
            return new QueryToken(Type.FILTER, english(filter.group(1)), unquoted(filter.group(2)), from, to);
        }
        if (text.length() > 1 && (text.charAt(0) == '-' || text.charAt(0) == '－')) {
            return new QueryToken(Type.NOT, "", unquoted(text.substring(1)), from, to);
        }
        return new QueryToken(Type.WORDS, "", unquoted(text), from, to);
    }

    private static String english(String name) {
        return switch (name) {
            case "主题" -> "theme";
            case "文献" -> "in";
            case "标注人" -> "coder";
            case "早于" -> "before";
            case "晚于" -> "after";
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    /** Without the quotation marks around it, when there are no others inside. */
    private static String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted = last > 0
                && isQuote(OPENING, text.charAt(0))
                && isQuote(CLOSING, text.charAt(last))
                && close(text, 1) == last;
        return quoted ? text.substring(1, last) : text;
    }

    private static boolean isBlank(String query, int at) {
        return Character.isWhitespace(query.charAt(at)) || Character.isSpaceChar(query.charAt(at));
    }

    private static boolean isStraight(char c) {
        return c == '"' || c == '＂';
    }

    private static boolean isQuote(String quotes, char c) {
        return quotes.indexOf(c) >= 0;
    }
}
