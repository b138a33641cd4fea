package org.yandu.ui.reader;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.yandu.exchange.out.QuoteStyle;
import org.yandu.language.Texts;

/** The styles a passage can be copied in, the one that is used ticked. */
final class QuoteMenu {

    private QuoteMenu() {}

    static List<MenuItem> items(Texts texts, Supplier<QuoteStyle> used, Consumer<QuoteStyle> copyAs) {
        ToggleGroup group = new ToggleGroup();
        return Arrays.stream(QuoteStyle.values())
                .map(style -> (MenuItem) item(texts, style, style == used.get(), group, copyAs))
                .toList();
    }

    private static RadioMenuItem item(
            Texts texts, QuoteStyle style, boolean used, ToggleGroup group, Consumer<QuoteStyle> copyAs) {
        RadioMenuItem item = new RadioMenuItem(texts.get("quote.style." + style.key()));
        item.setId("quote-" + style.key());
        item.setToggleGroup(group);
        item.setSelected(used);
        item.setOnAction(event -> copyAs.accept(style));
        return item;
    }
}
