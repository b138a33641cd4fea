package org.yandu.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.fuzz.FuzzTarget;
import org.yandu.workspace.Places;

/** Whatever is typed is a query or a told mistake; what is a query can be looked for. */
public final class QueryTarget {

    private static final DocumentVersion TEXT = new DocumentVersion(
            "v",
            "d",
            "依法行政是优化软环境的关键。\n信用是市場經濟的基石,信用“最多跑一次”改革。\n\n𠮷 A-b near/20 OR 效能",
            List.of(),
            new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));

    private QueryTarget() {}

    public static List<FuzzTarget> all() {
        return List.of(FuzzTarget.ofText(
                "query",
                QueryTarget::read,
                "信用 near/20 法治 OR 效能 -失信 theme:\"信用 建设\" before:2023-04",
                "主题：法治 文献:某文 标注人:王 早于：2023 晚于:2022.01.02 “最多 跑”改革",
                "\"a b\" | －c ｜ 邻近／9 d -\"e f\""));
    }

    static void read(String query) {
        for (boolean punctuation : new boolean[] {true, false}) {
            try {
                find(QueryParser.parse(query, punctuation));
            } catch (QueryException e) {
                assertThat(e.problem().kind()).isNotNull();
            }
        }
    }

    private static void find(SearchQuery query) {
        int length = SearchText.of(TEXT).length();
        Places places = Searcher.in(TEXT, query);
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.start(i)).isBetween(0, places.end(i));
            assertThat(places.end(i)).isLessThanOrEqualTo(length);
        }
        assertThat(places.areApart()).isTrue();
        assertThat(Searcher.kwic(TEXT, places, 20)).hasSize(places.size());
    }
}
