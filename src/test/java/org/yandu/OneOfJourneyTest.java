package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.yandu.ui.parts.OneOf;

/** What is chosen from a list that drops down can be read, whichever it is. */
class OneOfJourneyTest extends Journey {

    private final OneOf<String> box = new OneOf<>();

    @Test
    void thereIsRoomForEach() {
        onFx(() -> {
            shown("全部主题", "法治建设与基层治理的关系");
            for (String each : List.of("全部主题", "法治建设与基层治理的关系")) {
                box.setValue(each);
                box.getScene().getRoot().applyCss();
                box.getScene().getRoot().layout();
                assertThat(label().getText()).isEqualTo(each);
                assertThat(label().getWidth()).isGreaterThanOrEqualTo(width(each));
            }
            return true;
        });
    }

    /** Or what stands beside it would move with every choice. */
    @Test
    void theLongestIsReckonedWithBeforeItIsChosen() {
        onFx(() -> {
            shown("全部主题", "法治建设与基层治理的关系");
            box.setValue("全部主题");
            assertThat(box.prefWidth(-1)).isGreaterThan(width("法治建设与基层治理的关系"));
            return true;
        });
    }

    private void shown(String... all) {
        box.getItems().setAll(all);
        Scene scene = new Scene(new HBox(box), 400, 100);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(label().getFont());
        return text.getLayoutBounds().getWidth();
    }

    private Label label() {
        return (Label) box.lookup(".label");
    }
}
