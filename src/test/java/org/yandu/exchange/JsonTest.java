package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    private record Row(String title, @Nullable String author, int start, double confidence, List<Row> children) {}

    @Test
    void recordsKeepTheirOrderAndTheirAbsentValues() {
        assertThat(Json.of(new Row("法治“软环境”𠮷", null, 3, 0.5, List.of(new Row("", "a\"b\n", 0, 1, List.of())))))
                .isEqualTo("""
                        {
                          "title" : "法治“软环境”𠮷",
                          "author" : null,
                          "start" : 3,
                          "confidence" : 0.5,
                          "children" : [
                            {
                              "title" : "",
                              "author" : "a\\"b\\n",
                              "start" : 0,
                              "confidence" : 1.0,
                              "children" : [ ]
                            }
                          ]
                        }""");
    }

    @Test
    void mapsListsTruthAndTimes() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", true);
        map.put("a", Arrays.asList(1L, null, Instant.parse("2026-11-22T08:00:00Z")));
        assertThat(Json.of(map).replaceAll("\\s+", ""))
                .isEqualTo("{\"b\":true,\"a\":[1,null,\"2026-11-22T08:00:00Z\"]}");
    }
}
