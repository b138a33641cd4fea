package org.yandu.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.ui.keys.Keys.Binding;

class KeysTest {

    private static final Binding OPEN = new Binding("open", Keys.EVERYWHERE, "action.open", "Shortcut+O");
    private static final Binding COMMENT = new Binding("key.comment", "keys.text", "key.comment", "M");
    private static final Binding RENAME = new Binding("key.rename", "side.outline", "key.rename", "M");
    private static final List<Binding> ALL = List.of(OPEN, COMMENT, RENAME);

    private final Keys keys = new Keys();

    private static KeyEvent pressed(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
    }

    @Test
    void anotherKeyHoldsAtOnceAndTheUsualOneNoMore() {
        keys.set(COMMENT, "Shift+K");
        assertThat(keys.matches("key.comment", "M", pressed(KeyCode.K, true))).isTrue();
        assertThat(keys.matches("key.comment", "M", pressed(KeyCode.M, false))).isFalse();
        keys.set(COMMENT, "M");
        assertThat(keys.isOwn(COMMENT)).isFalse();
    }

    @Test
    void whatHasNoKeyAnswersToNone() {
        keys.set(COMMENT, "");
        assertThat(keys.keyOf(COMMENT)).isEmpty();
        assertThat(keys.matches("key.comment", "M", pressed(KeyCode.M, false))).isFalse();
    }

    /**
     * <pre>
     * everywhere  Ctrl+O        text  M        outline  M
     *      └──── meets ──────────┘                │
     *      └──── meets ───────────────────────────┘      text and outline never meet
     * </pre>
     */
    @Test
    void theSameKeyInTwoRoomsIsNoConflictButOneEverywhereIs() {
        assertThat(keys.conflict(COMMENT, "M", ALL)).isEmpty();
        assertThat(keys.conflict(COMMENT, "Shortcut+O", ALL))
                .hasValueSatisfying(conflict -> assertThat(conflict.other()).isEqualTo(OPEN));
        assertThat(keys.conflict(OPEN, "M", ALL))
                .hasValueSatisfying(conflict -> assertThat(conflict.other()).isEqualTo(COMMENT));
        keys.set(COMMENT, "");
        keys.set(RENAME, "F2");
        assertThat(keys.conflict(OPEN, "M", ALL)).isEmpty();
    }

    @Test
    void whatIsRememberedIsReadBackAndNonsenseIsPassedOver() {
        keys.set(COMMENT, "Shift+K");
        keys.set(RENAME, "");
        Keys read = new Keys();
        read.parse(keys.format() + "broken\nkey.x\tNo+Such+Key\n");
        assertThat(read.ownProperty().get()).isEqualTo(keys.ownProperty().get());
    }

    /** Every key that can be pressed in the settings is understood again: Backspace, Page Up, the number pad. */
    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            // No key of a keyboard, and one whose name JavaFX itself gives to another.
            names = {"SHORTCUT", "INPUT_METHOD_ON_OFF"})
    void whateverIsPressedIsUnderstoodAgain(KeyCode code) {
        assumeFalse(code.isModifierKey() || code == KeyCode.UNDEFINED);
        String key = new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN).getName();
        keys.set(COMMENT, key);
        assertThat(keys.matches("key.comment", "M", pressed(code, true))).isTrue();
        Keys read = new Keys();
        read.parse(keys.format());
        assertThat(read.keyOf(COMMENT)).isEqualTo(key);
    }
}
