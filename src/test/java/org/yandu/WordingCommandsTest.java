package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code terms}, {@code names}, {@code figures} and {@code shared}. */
class WordingCommandsTest extends CommandLineCase {

    private static final String SOFT = "“八八战略”与软环境建设的杭州实践";
    private static final String STUDY = "以改革担当回答“发展之问”——杭州打造营商环境最优市的改革推进机制研究";

    private static JsonNode named(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.get(key).stringValue().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not in " + list));
    }

    @Test
    void aTermWithItsDocumentsYearsAndOtherWordings() {
        JsonNode term = yandu.run("terms", "最多跑一次", "--json").json();
        assertThat(keys(term)).containsExactly("term", "count", "first", "uses", "years", "variants", "neighbours");
        assertThat(term.get("first").get("date").stringValue()).isEqualTo("2018-10-25");
        assertThat(term.get("uses")).hasSize(3);
        JsonNode longer = named(term.get("variants"), "form", "“最多跑一次”改革");
        assertThat(longer.get("places")).hasSize(2);
        assertThat(yandu.run("terms", "没有这个提法").code()).isEqualTo(1);
        assertThat(yandu.run("terms", "").code()).isEqualTo(2);
        assertThat(yandu.run("terms", " ", "--json").code()).isEqualTo(2);
    }

    @Test
    void namesWithTheFirstPlaceAndTheFiguresBesideThem() {
        JsonNode names = yandu.run("names", "--doc", SOFT, "--json").json();
        JsonNode points = named(names, "name", "钱江分");
        assertThat(points.get("first").get("place").stringValue()).isEqualTo("一（三）第2段");
        assertThat(texts(points.get("figures"), "quote")).contains("9430万人次");
    }

    @Test
    void figuresAreWrittenOutAndDatesAreIso() {
        JsonNode figures = yandu.run("figures", "--doc", SOFT, "--json").json();
        JsonNode many = named(figures, "quote", "9430万人次");
        assertThat(many.get("value").doubleValue()).isEqualTo(94_300_000);
        assertThat(many.get("value").isNumber()).isTrue();
        assertThat(many.get("unit").stringValue()).isEqualTo("人次");
        assertThat(many.get("from").isNull()).isTrue();
        JsonNode day = named(figures, "quote", "2023-04-13");
        assertThat(day.get("kind").stringValue()).isEqualTo("date");
        assertThat(day.get("from").stringValue()).isEqualTo("2023-04-13");
        assertThat(day.get("value").isNull()).isTrue();
    }

    @Test
    void whatTwoTextsHaveInCommon() {
        JsonNode shared = yandu.run("shared", SOFT, STUDY, "--json").json();
        JsonNode first = shared.get(0);
        assertThat(keys(first)).containsExactly("letters", "likeness", "grade", "here", "there");
        assertThat(shared.toString()).contains("打造一流营商环境");
        // A length below that of a word was taken for the least.
        assertThat(yandu.run("shared", SOFT, STUDY, "--shortest", "-1").code()).isEqualTo(2);
        assertThat(first.get("here").get(0).get("end").intValue())
                .isGreaterThan(first.get("here").get(0).get("start").intValue());
    }
}
