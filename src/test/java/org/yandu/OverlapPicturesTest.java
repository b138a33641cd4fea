package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.Look;
import org.yandu.ui.tour.Pictures;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;

/** Marks three, five and eight deep on every paper: what one has to see of them is looked for in the picture. */
@NullUnmarked
class OverlapPicturesTest extends Journey {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    /** Of the mark in focus on light paper (Ink). */
    private static final Color FRAME = Color.web("#2F5D8A");

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

    private void same(String theme, TextSpan... spans) {
        OpenDocument open = open(0);
        List<Edit> marks = Stream.of(spans)
                .map(span -> (Edit) new Edit.OfAnnotation(null, mark(open, span, theme)))
                .toList();
        opened.workspace().apply(Change.of("change.mark", List.of("x"), marks));
        rest();
    }

    private static Annotation mark(OpenDocument open, TextSpan span, String theme) {
        return new Annotation(
                UUID.randomUUID().toString(),
                open.document().id(),
                open.version().id(),
                Anchor.of(open.version(), span),
                List.of(theme),
                "",
                "me",
                NOW,
                NOW);
    }

    /** So many marks from a place on, each a little later than the one before. */
    private void mark(int from, int deep) {
        OpenDocument open = open(0);
        List<Code> codes = desk().library().codebook().codes();
        List<Edit> marks = new ArrayList<>();
        for (int i = 0; i < deep; i++) {
            TextSpan span = new TextSpan(from + i * 9, from + 90 + i * 3);
            marks.add(new Edit.OfAnnotation(
                    null, mark(open, span, codes.get(i % codes.size()).id())));
        }
        opened.workspace().apply(Change.of("change.mark", List.of("x"), marks));
        rest();
    }

    private WritableImage picture(String name) throws Exception {
        WritableImage picture = onFx(() -> area(0).getParent().getParent().snapshot(null, null));
        Pictures.keep(picture, name);
        return picture;
    }

    /** How many points of a picture have nearly this colour. */
    private static long points(WritableImage picture, Color colour) {
        return points(picture).filter(there -> near(there, colour)).count();
    }

    private static long points(WritableImage picture, Color colour, double tolerance) {
        return points(picture).filter(there -> near(there, colour, tolerance)).count();
    }

    private static Stream<Color> points(WritableImage picture) {
        PixelReader reader = picture.getPixelReader();
        int width = (int) picture.getWidth();
        return IntStream.range(0, width * (int) picture.getHeight())
                .mapToObj(i -> reader.getColor(i % width, i / width));
    }

    private static boolean near(Color one, Color other) {
        return near(one, other, 0.03);
    }

    private static boolean near(Color one, Color other, double tolerance) {
        return Math.abs(one.getRed() - other.getRed()) < tolerance
                && Math.abs(one.getGreen() - other.getGreen()) < tolerance
                && Math.abs(one.getBlue() - other.getBlue()) < tolerance;
    }

    /** As a black-and-white copier gives it back. */
    private static WritableImage copied(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        WritableImage copy = new WritableImage(width, height);
        for (int i = 0; i < width * height; i++) {
            Color there = picture.getPixelReader().getColor(i % width, i / width);
            copy.getPixelWriter().setColor(i % width, i / width, there.grayscale());
        }
        return copy;
    }

    private void begin() {
        start();
        act(() -> {
            desk().setPaneCount(1);
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        addThemes();
    }

    private void show(int at, Look look) {
        act(() -> desk().lookProperty().set(look));
        act(() -> pane(0).jump(new Jump(new TextSpan(at, at + 1), Jump.Where.IN_CONTEXT, false)));
    }

    /** One window for all pictures: what is looked for stands in three methods. */
    @Test
    void whatLiesOverOneAnotherCanBeToldApart() throws Exception {
        begin();
        int at = open(0).version().text().indexOf("提高依法行政水平");
        mark(at, 3);
        mark(at + 160, 5);
        mark(at + 330, 8);
        everyThemeIsSeen(at);
        aMarkInFocusHasOneOutline(at);
        int below = open(0).version().text().indexOf("社会信用", at + 500);
        marksOfOneThemeHaveTheirEnds(below);
    }

    /** Three, five and eight deep, on every paper. */
    private void everyThemeIsSeen(int at) throws Exception {
        for (Appearance paper : Appearance.values()) {
            show(at, Look.DEFAULT.with(paper));
            WritableImage picture = picture("deep-" + paper);
            for (Code code : desk().library().codebook().codes()) {
                Color full = Color.web(code.colour().full());
                Color drawn = paper.isDark() ? full.interpolate(Color.WHITE, 0.3) : full;
                // its stripe, four points broad and three lines long, at least half of it drawn
                assertThat(points(picture, drawn))
                        .as(code.name() + " on " + paper)
                        .isGreaterThan(120);
            }
        }
        show(at, Look.DEFAULT.with(was -> was.withLeading(1.4)));
        picture("deep-tight");
        show(at, Look.DEFAULT.withSize(24));
        picture("deep-24");
        show(at, Look.DEFAULT);
        WritableImage picture = picture("deep");
        Pictures.keep(copied(picture), "deep-copied");
        Color unmarked = Color.web("#22242A");
        long inked = points(picture, unmarked);
        act(() -> desk().fadingProperty().set(true));
        assertThat(points(picture("deep-faded"), unmarked)).isLessThan(inked / 2);
        act(() -> desk().fadingProperty().set(false));
    }

    private void aMarkInFocusHasOneOutline(int at) throws Exception {
        show(at, Look.DEFAULT);
        act(() -> pane(0).focusedMarkProperty().set(marks(0).getFirst().id()));
        // longer than two lines of the text, above and below
        assertThat(Outlines.count(picture("focused"), there -> near(there, FRAME), 1_000))
                .isEqualTo(1);
        act(() -> pane(0).focusedMarkProperty().set(null));
    }

    private void marksOfOneThemeHaveTheirEnds(int at) throws Exception {
        Code theme = desk().library().codebook().codes().getFirst();
        same(
                theme.id(),
                new TextSpan(at, at + 20),
                new TextSpan(at + 12, at + 26),
                new TextSpan(at + 50, at + 56),
                new TextSpan(at + 56, at + 64));
        show(at, Look.DEFAULT);
        Color once = Color.web(theme.colour().light());
        Color twice = once.interpolate(Color.web(theme.colour().full()), 0.04);
        WritableImage picture = picture("same");
        assertThat(points(picture, once)).isGreaterThan(2_000);
        assertThat(points(picture, twice, 0.004)).isGreaterThan(500);
    }
}
