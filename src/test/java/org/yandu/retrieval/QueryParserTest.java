package org.yandu.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.retrieval.SearchQuery.Atom;
import org.yandu.workspace.Phrase;

class QueryParserTest {

    /** Groups in brackets, alternatives apart by |, near as ~distance, what is unwanted after a minus. */
    private static String shape(SearchQuery query) {
        String wanted = query.groups().stream()
                .map(group -> group.alternatives().stream()
                        .map(QueryParserTest::shape)
                        .collect(Collectors.joining("|", "[", "]")))
                .collect(Collectors.joining());
        return wanted + query.unwanted().stream().map(p -> "-" + p.folded()).collect(Collectors.joining());
    }

    private static String shape(Atom atom) {
        return atom.phrases().stream().map(Phrase::folded).collect(Collectors.joining("~" + atom.distance() + "~"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "信用@[信用]",
                "信用建设　法治@[信用建设][法治]",
                "諮詢 全麵@[咨询][全面]",
                "信用 OR 诚信 建设@[信用|诚信][建设]",
                "信用 ｜ 诚信@[信用|诚信]",
                "信用 near/20 法治@[信用~20~法治]",
                "信用 邻近／5 法治 OR 效能@[信用~5~法治|效能]",
                "信用 -建设@[信用]-建设",
                "信用 -\"建 设\"@[信用]-建设",
                "\"信用 OR 建设\"@[信用or建设]",
                "“信用 建设”@[信用建设]",
                "“最多跑一次”改革@[\"最多跑一次\"改革]",
                "改革“最多跑一次”@[改革\"最多跑一次\"]",
                "“一次@[\"一次]",
                "-@[-]",
                "2023-04-13@[2023-04-13]",
                "in:杭州 信用@[信用]",
            })
    void words(String query, String shape) {
        assertThat(shape(QueryParser.parse(query, true))).isEqualTo(shape);
    }

    @Test
    void filtersInBothLanguages() {
        SearchQuery query = QueryParser.parse("信用 theme:\"信用 建设\" 主题：法治 in:杭州 标注人：王老师 before:2023 after:2020.05", true);
        assertThat(query.filters().themes()).containsExactly("信用 建设", "法治");
        assertThat(query.filters().documents()).containsExactly("杭州");
        assertThat(query.filters().coders()).containsExactly("王老师");
        assertThat(query.filters().before()).containsExactly("2023");
        assertThat(query.filters().from()).containsExactly("2020-05");
    }

    @Test
    void punctuationThatDoesNotCountIsNotLookedFor() {
        assertThat(shape(QueryParser.parse("“最多跑一次”改革 ，", false))).isEqualTo("[最多跑一次改革]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "`  `@EMPTY",
                "-信用@NOTHING_WANTED",
                "theme:法治@NOTHING_WANTED",
                "\"信用@QUOTE_OPEN",
                "OR 信用@OR_ALONE",
                "信用 OR@OR_ALONE",
                "near/3 信用@NEAR_ALONE",
                "信用 near/3@NEAR_ALONE",
                "信用 near/9999 法治@NEAR_NUMBER",
                "信用 near/ 法治@NEAR_EMPTY",
                "信用 in:@FILTER_EMPTY",
                "信用 before:去年@DATE",
            })
    void whatIsWrongIsSaid(String query, QueryProblem.Kind kind) {
        assertThatThrownBy(() -> QueryParser.parse(query, true))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }

    @Test
    void everyPhraseIsAskedForOnce() {
        assertThat(QueryParser.parse("信用 OR 法治 信用 -法治", true).phrases())
                .isEqualTo(List.of(Phrase.of("信用", true), Phrase.of("法治", true)));
    }
}
