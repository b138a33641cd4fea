package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.workspace.Samples;

/** Lines with letters that are shaped together end where the column does, and say everything once. */
@NullUnmarked
class ShapedLettersJourneyTest extends Journey {

    private static final String HAN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".repeat(3);

    /** As a newcomer had it: the first line ran out of the column, the second said part of it again. */
    private static final String TEXT = HAN + "。\n👨‍👩‍👧" + HAN + "。\n" + HAN + "\u845B\uDB40\uDD00城m\u0304" + HAN
            + "。\n" + "བོད་ཡིག་གི་སྐད་ཡིག་".repeat(6) + HAN + "。\n" + "ภาษาไทยเป็นภาษาที่มีระดับเสียง".repeat(3) + HAN
            + "。";

    @Test
    void everyCharacterHasItsPlaceWithinTheColumn() {
        start();
        act(() -> desk().gate().changeLibrary(workspace -> Optional.of(Samples.importing("shaped", TEXT))));
        act(() -> desk().open(pane(0), "shaped"));
        String shown = onFx(() -> area(0).getText());
        assertThat(shown.replaceAll("[\\n\u3000]", "")).isEqualTo(TEXT.replace("\n", ""));
        int plain = shown.indexOf(HAN);
        double edge = 0;
        for (int i = plain; i < plain + HAN.length(); i++) {
            edge = Math.max(edge, at(i).orElseThrow().getMaxX());
        }
        int seen = 0;
        for (int i = 0; i < shown.length(); i++) {
            Optional<Bounds> bounds = at(i);
            if (bounds.isPresent() && HAN.indexOf(shown.charAt(i)) >= 0) {
                assertThat(bounds.get().getMaxX()).as("at " + i).isLessThan(edge + 1);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(HAN.length() * 2);
    }

    private Optional<Bounds> at(int shown) {
        return onFx(() -> area(0).getCharacterBoundsOnScreen(shown, shown + 1));
    }

    @Test
    void whatIsCopiedIsTheText() {
        start();
        act(() -> desk().gate().changeLibrary(workspace -> Optional.of(Samples.importing("shaped", TEXT))));
        act(() -> desk().open(pane(0), "shaped"));
        String family = "乙丙丁葛\uDB40\uDD00城".substring(3);
        drag(0, family);
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(family);
    }
}
