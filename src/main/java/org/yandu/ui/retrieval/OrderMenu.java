package org.yandu.ui.retrieval;

import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Grouping.By;
import org.yandu.retrieval.marks.Grouping.Order;
import org.yandu.ui.retrieval.RetrievalModel.Arrangement;

/** How what was found is put together: grouped, in what order, with how much around it. */
final class OrderMenu extends MenuButton {

    private final RetrievalModel model;
    private final Texts texts;

    OrderMenu(RetrievalModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        setId("retrieval-order");
        choices(
                By.values(),
                "retrieval.by.",
                Arrangement::by,
                by -> model.arrangementProperty()
                        .set(new Arrangement(by, arrangement().order())));
        getItems().add(new SeparatorMenuItem());
        choices(
                Order.values(),
                "retrieval.order.",
                Arrangement::order,
                order -> model.arrangementProperty()
                        .set(new Arrangement(arrangement().by(), order)));
        getItems().addAll(new SeparatorMenuItem(), context());
        model.arrangementProperty()
                .subscribe(now -> setText(texts.get(
                        "retrieval.arranged", word("retrieval.by.", now.by()), word("retrieval.order.", now.order()))));
    }

    private Arrangement arrangement() {
        return model.arrangementProperty().get();
    }

    private String word(String key, Enum<?> choice) {
        return texts.get(key + choice.name().toLowerCase(Locale.ROOT));
    }

    private <E extends Enum<E>> void choices(
            E[] values, String key, Function<Arrangement, E> part, java.util.function.Consumer<E> choose) {
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(word(key, value));
            item.setId("retrieval-" + value);
            item.setToggleGroup(group);
            item.setOnAction(event -> choose.accept(value));
            model.arrangementProperty().subscribe(now -> item.setSelected(part.apply(now) == value));
            getItems().add(item);
        }
    }

    private CustomMenuItem context() {
        Slider slider =
                new Slider(0, Passages.MOST_CONTEXT, model.contextProperty().get());
        slider.setPrefWidth(120);
        Label name = new Label(texts.get("retrieval.context"));
        name.setLabelFor(slider);
        Label length = new Label();
        model.contextProperty().subscribe(count -> length.setText(texts.get("retrieval.context.length", count)));
        slider.valueProperty()
                .addListener((o, was, is) -> model.contextProperty().set(is.intValue()));
        HBox row = new HBox(8, name, slider, length);
        row.setAlignment(Pos.CENTER_LEFT);
        return new CustomMenuItem(row, false);
    }
}
