package org.yandu.ui.codebook;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.yandu.codebook.Code;
import org.yandu.codebook.Paper;
import org.yandu.codebook.Rgb;
import org.yandu.codebook.Sight;
import org.yandu.language.Texts;

/** A mark with a theme as it will look on light, sepia and dark paper, and on a black-and-white copy. */
final class MarkPreview extends GridPane {

    private static final double WIDTH = 186;
    private static final double HEIGHT = 62;

    private final Texts texts;
    private final Canvas[] papers = new Canvas[Paper.values().length + 1];

    MarkPreview(Texts texts) {
        super(8, 8);
        this.texts = texts;
        setId("theme-preview");
        for (int i = 0; i < papers.length; i++) {
            papers[i] = new Canvas(WIDTH, HEIGHT);
            boolean copy = i == Paper.values().length;
            Label name = Parts.quiet(texts.get(
                    copy
                            ? "codebook.paper.copy"
                            : "codebook.paper." + Paper.values()[i].name().toLowerCase(java.util.Locale.ROOT)));
            add(new VBox(2, papers[i], name), i % 2, i / 2);
        }
    }

    void show(Code code) {
        for (int i = 0; i < papers.length; i++) {
            boolean copy = i == Paper.values().length;
            draw(papers[i].getGraphicsContext2D(), code, copy ? Paper.LIGHT : Paper.values()[i], copy);
        }
    }

    private void draw(GraphicsContext g, Code code, Paper paper, boolean copy) {
        g.setFill(seen(copy ? "#FFFFFF" : paper.paper(), copy));
        g.fillRoundRect(0, 0, WIDTH, HEIGHT, 8, 8);
        String fullOn = paper.full(code.colour()).hex();
        Color full = seen(fullOn, copy);
        g.setFill(full);
        g.fillRect(8, 12, 4, HEIGHT - 24);
        g.setFill(seen(paper.tint(code.colour()), copy));
        g.fillRect(22, 17, 142, 24);
        g.setFill(copy ? Color.BLACK : Color.web(paper.ink()));
        g.setFont(Font.font("Noto Serif SC", 17));
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(texts.get("codebook.preview"), 24, 28, 138);
        PatternLine.draw(g, code.pattern(), full, 22, 164, 46);
        g.setFill(full);
        g.fillRoundRect(168, 20, 14, 16, 4, 4);
        g.setFill(Rgb.of(fullOn).luminance() > 0.4 ? Color.BLACK : Color.WHITE);
        g.setFont(Font.font("Noto Sans SC", 10.5));
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(code.sign(), 175, 28, 13);
    }

    private static Color seen(String hex, boolean copy) {
        return Color.web(copy ? Sight.BLACK_AND_WHITE.seen(Rgb.of(hex)).hex() : hex);
    }
}
