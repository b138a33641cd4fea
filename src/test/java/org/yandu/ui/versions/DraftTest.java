package org.yandu.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.DocumentVersion;

/** Whatever the text, the editor holds little of it at a time and every place can be reached. */
class DraftTest {

    private static final String LINES = "第一段，说的是基层治理。\n\n第二段，𠮷县的信用建设。\n".repeat(600);
    private static final String WALL = "一整段没有换行的文字，𬬻火不熄。".repeat(1200);
    private static final String BARE = "𠮷".repeat(20_000);

    private static Draft draft(String text, int place) {
        return new Draft(
                new DocumentVersion("v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH)),
                place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "wall", "bare"})
    void everyPlaceIsReachedForwardsAndBack(String which) {
        String text = which.equals("lines") ? LINES : which.equals("wall") ? WALL : BARE;
        Draft draft = draft(text, 0);
        StringBuilder seen = new StringBuilder(draft.words());
        while (draft.hasAfter()) {
            draft.forward();
            assertThat(draft.words().length()).isBetween(1, Draft.WINDOW);
            assertThat(Character.isLowSurrogate(draft.words().charAt(0))).isFalse();
            seen.append(draft.words());
        }
        assertThat(seen).hasToString(text);
        int start = draft.window().start();
        while (draft.hasBefore()) {
            draft.back();
            assertThat(draft.window().start()).isLessThan(start);
            assertThat(draft.window().end()).isGreaterThanOrEqualTo(start);
            start = draft.window().start();
        }
    }

    @Test
    void thePlaceThatIsWantedIsInTheEditor() {
        Random random = new Random(3);
        for (String text : List.of(LINES, WALL, BARE)) {
            for (int i = 0; i < 200; i++) {
                int place = random.nextInt(text.length());
                assertThat(draft(text, place).window().contains(place)).isTrue();
            }
        }
    }

    @Test
    void whatIsWrittenInOneWindowStaysWhenAnotherIsShown() {
        Draft draft = draft(LINES, 0);
        draft.write("开头。\n" + draft.words());
        draft.forward();
        draft.forward();
        draft.write(draft.words() + "后面。");
        assertThat(draft.isChanged()).isTrue();
        assertThat(draft.text()).startsWith("开头。\n第一段").contains("后面。").hasSize(LINES.length() + 7);
        draft.moveTo(LINES.length() - 1);
        assertThat(draft.window().end()).isEqualTo(draft.text().length());
    }

    /** Whatever was changed: written down as one stretch and read again it is the same, and half a character is never written. */
    @Test
    void whatWasChangedIsThereAgain() {
        Random random = new Random(5);
        String letters = "𠮷𠮶甲乙\n\\n 。\u2028\u0085";
        for (int i = 0; i < 2000; i++) {
            String old = letters(random, letters);
            String now = letters(random, letters);
            Stretch change = Stretch.between(old, now);
            Left left = new Left(change, random.nextBoolean() ? null : LocalDate.of(2026, 11, 27));
            Left again = Objects.requireNonNull(
                    DraftLines.parse(DraftLines.format(Map.of("v-1", left))).get("v-1"));
            assertThat(again.passed()).isEqualTo(left.passed());
            Stretch read = again.change();
            assertThat(read.fits(old)).isTrue();
            assertThat(read.in(old)).isEqualTo(now);
            assertThat(new String(read.words().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(read.words());
        }
    }

    private static String letters(Random random, String letters) {
        int[] codes = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(codes[random.nextInt(codes.length)]);
        }
        return text.toString();
    }

    @Test
    void linesThatCannotBeReadCostNoOther() {
        assertThat(DraftLines.parse("v 1\nw x 2 词\n\nu 0 1 甲\nu 2026-13-41\n"))
                .containsOnly(Map.entry("u", new Left(new Stretch(0, 1, "甲"), null)));
    }

    @Test
    void aShortTextIsEditedWhole() {
        assertThat(draft("短文。", 2).words()).isEqualTo("短文。");
    }
}
