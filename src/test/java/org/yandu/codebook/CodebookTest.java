package org.yandu.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookTest {

    /**
     * <pre>
     * law ─ rules ─ courts
     *     └ hearings
     * trust
     * </pre>
     */
    private final Codebook tree = new Codebook(
            List.of(new Book("b", "一", "", 0), new Book("c", "二", "", 1)),
            List.of(
                    code("trust", "b", null, 1),
                    code("courts", "b", "rules", 0),
                    code("hearings", "b", "law", 1),
                    code("rules", "b", "law", 0),
                    code("law", "b", null, 0),
                    code("other", "c", null, 0)));

    @Test
    void themesStandInTheOrderOfTheirTree() {
        assertThat(ids(tree.codes())).containsExactly("law", "rules", "courts", "hearings", "trust", "other");
        assertThat(ids(tree.in("c"))).containsExactly("other");
        assertThat(ids(tree.roots("b"))).containsExactly("law", "trust");
    }

    @Test
    void knowsWhatIsAboveAndBelow() {
        assertThat(ids(tree.children("law"))).containsExactly("rules", "hearings");
        assertThat(ids(tree.path("courts"))).containsExactly("law", "rules", "courts");
        assertThat(ids(tree.ancestors("law"))).isEmpty();
        assertThat(ids(tree.subtree("law"))).containsExactly("law", "rules", "courts", "hearings");
        assertThat(ids(tree.level(code("hearings", "b", "law", 1)))).containsExactly("rules", "hearings");
    }

    @Test
    void whatDoesNotFitIsShownAllTheSame() {
        Codebook odd = new Codebook(
                List.of(new Book("b", "一", "", 0), new Book("c", "二", "", 1)),
                List.of(
                        code("ring1", "b", "ring2", 0),
                        code("ring2", "b", "ring3", 0),
                        code("ring3", "b", "ring1", 0),
                        code("tail", "b", "ring2", 1),
                        code("self", "b", "self", 4),
                        code("orphan", "b", "gone", 5),
                        code("abroad", "c", "orphan", 0),
                        code("homeless", "gone", null, 6)));
        assertThat(odd.codes()).hasSize(8);
        assertThat(ids(odd.subtree("ring1"))).contains("ring2", "ring3", "tail");
        assertThat(ids(odd.roots("b"))).containsExactly("ring1", "self", "orphan", "homeless");
        assertThat(ids(odd.roots("c"))).containsExactly("abroad");
    }

    @Test
    void aRetiredThemeIsNotOffered() {
        Codebook book = new Codebook(List.of(
                code("old", "b", null, 0).withKey(1).retired(true),
                code("new", "b", null, 1).withKey(1)));
        assertThat(book.byKey("b", 1)).map(Code::id).hasValue("new");
        assertThat(ids(book.offered("b"))).containsExactly("new");
        assertThat(book.byKey("c", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "信用建设, 信",
        "法律援助, 援", // 法 is taken, 律 stands in 纪律建设
        "法治, 治",
        "法治是最好的营商环境, 营", // 是, 最, 好 and 的 tell nothing
        "的, 的",
        "𠮷祥, 𠮷",
        "法, ①",
        "“数字”政府, 数",
        "data, D",
    })
    void theSignIsTheFirstCharacterThatTellsApart(String name, String sign) {
        List<Code> others = List.of(named("法治建设", "法"), named("纪律建设", "纪"));
        assertThat(Signs.propose(name, others)).isEqualTo(sign);
    }

    @Test
    void aSignIsOneCharacter() {
        assertThat(List.of("信", "𠮷", "A")).allMatch(Signs::isSign);
        assertThat(List.of("", " ", "信用")).noneMatch(Signs::isSign);
    }

    private static Code named(String name, String sign) {
        Code code = code(name, "b", null, 0);
        return code.named(name, sign);
    }

    private static Code code(String id, String book, @Nullable String parent, int position) {
        return new Code(
                id,
                id,
                "题",
                new Colour("#B97A00", "#FBE9BF", "#4A3A14"),
                Pattern.SOLID,
                Meaning.NONE,
                null,
                new Code.Place(book, parent, position),
                false);
    }

    private static List<String> ids(List<Code> codes) {
        return codes.stream().map(Code::id).toList();
    }
}
