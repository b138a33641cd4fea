package org.yandu.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.yandu.language.Texts;

/** In which ways a question can be put: each with what it means, and written into the question when it is chosen. */
final class Ways extends MenuButton {

    /** A way, and what is written for it; a bar stands where one goes on to write. */
    private record Way(String textKey, String written) {}

    private static final List<Way> ALL = List.of(
            new Way("search.way.or", " OR |"),
            new Way("search.way.near", " near/20 |"),
            new Way("search.way.not", " -|"),
            new Way("search.way.whole", " \"|\""),
            new Way("search.way.theme", " theme:|"),
            new Way("search.way.in", " in:|"),
            new Way("search.way.coder", " coder:|"),
            new Way("search.way.before", " before:|"),
            new Way("search.way.after", " after:|"));

    /** @param write is given what is to be written behind the question, with a bar where one goes on */
    Ways(Texts texts, Consumer<String> write) {
        super(texts.get("search.ways"));
        setId("search-ways");
        setMinWidth(Region.USE_PREF_SIZE);
        for (Way way : ALL) {
            MenuItem item = new MenuItem(texts.get(way.textKey()));
            item.setMnemonicParsing(false);
            item.setId(way.textKey().replace('.', '-'));
            item.setOnAction(event -> write.accept(way.written()));
            getItems().add(item);
        }
    }
}
