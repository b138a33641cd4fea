package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Appearance;
import org.yandu.ui.shell.Look;
import org.yandu.ui.tour.Pictures;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;

/** Marks three, five and eight deep on every paper: what one has to see of them is looked for in the picture. */
@NullUnmarked
class OverlapPicturesTest extends Journey {

    /** One letter per mark: themes 1-4 are those that come with the program. */
    private static final String[] MORE = {"#6A51A3 监", "#8C510A 公", "#01665E 数", "#B2182B 民"};

    private void addThemes() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < MORE.length; i++) {
            String[] parts = MORE[i].split(" ");
            edits.add(new Edit.OfCode(
                    null,
                    new Code(
                            "more-" + i,
                            "主题" + parts[1],
                            parts[1],
                            new Colour(parts[0], "#EAE4F2", "#332B45"),
                            Pattern.values()[(i + 4) % 6],
                            Meaning.NONE,
                            null,
                            Code.Place.first(4 + i),
                            false)));
        }
        opened.workspace().apply(Change.of("change.mark", List.of("主题"), edits));
    }

    /** So many marks from a place on, each a little later than the one before. */
    private void mark(int from, int deep) {
        OpenDocument open = open(0);
        List<Code> codes = desk().library().codebook().codes();
        Instant now = Instant.parse("2026-01-02T03:04:05Z");
        List<Edit> marks = new ArrayList<>();
        for (int i = 0; i < deep; i++) {
            TextSpan span = new TextSpan(from + i * 9, from + 90 + i * 3);
            marks.add(new Edit.OfAnnotation(
                    null,
                    new Annotation(
                            UUID.randomUUID().toString(),
                            open.document().id(),
                            open.version().id(),
                            Anchor.of(open.version(), span),
                            List.of(codes.get(i % codes.size()).id()),
                            "",
                            "me",
                            now,
                            now)));
        }
        opened.workspace().apply(Change.of("change.mark", List.of("x"), marks));
        rest();
    }

    private WritableImage picture(String name) throws Exception {
        WritableImage picture = onFx(() -> area(0).getParent().getParent().snapshot(null, null));
        onFx(() -> { area(0).lookupAll(".paragraph-text").stream().limit(3).forEach(n -> { var f = (javafx.scene.text.TextFlow) n; System.out.println(desk().look() + " " + f.getUserData() + " " + f.getLineSpacing() + " " + f.getLayoutInfo().getTextLines(true).get(0)); }); return 1; });
        Pictures.keep(picture, name);
        return picture;
    }

    @Test
    void pictures() throws Exception {
        start();
        act(() -> {
            desk().setPaneCount(1);
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        addThemes();
        int at = open(0).version().text().indexOf("提高依法行政水平");
        mark(at, 3);
        mark(at + 160, 5);
        mark(at + 330, 8);
        // the same theme twice, over one another and beside one another
        rest();
        for (Appearance paper : Appearance.values()) {
            act(() -> desk().lookProperty().set(desk().look().with(paper)));
            act(() -> pane(0).jump(org.yandu.ui.shell.Jump.to(new TextSpan(at, at + 1))));
            picture("deep-" + paper);
        }
        act(() -> desk().lookProperty().set(Look.DEFAULT.withLeading(1.4)));
        picture("deep-tight");
    }
}
