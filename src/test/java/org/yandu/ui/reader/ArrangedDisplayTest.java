package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.Arrangement.Part;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Shaping;

/** A text that is read in another order: shown so, while every place stays that of the text. */
class ArrangedDisplayTest {

    private static final String TITLE = "关于加强基层治理的报告";

    /** The lines of a text are named by letters here; the order is that of the letters. */
    private static OpenDocument arranged(String text, String... order) {
        OpenDocument open = Sample.open(TITLE, text);
        List<Part> parts = new ArrayList<>();
        for (String line : order) {
            int at = text.indexOf(line);
            parts.add(new Part(new TextSpan(at, at + line.length()), line.contains("、")));
        }
        return arranged(open, parts);
    }

    private static OpenDocument arranged(OpenDocument open, List<Part> parts) {
        Arrangement arrangement = new Arrangement("a", "d", "v", parts);
        return new OpenDocument(
                open.document(), open.version(), open.outline(), open.markup(), new Shaping(List.of(), arrangement));
    }

    private static DisplayText display(OpenDocument open) {
        return DisplayText.of(open, false, 2);
    }

    private static String lines(DisplayText display) {
        return display.text().replace("\u3000", "").replace('\n', '|');
    }

    @Test
    void partsAreShownInTheirOrderAndWhatNoneOfThemHoldsBeforeOrBehind() {
        //            text                          order       shown
        //   头 二、二 一、一 乙文 甲文 尾     一、一 甲 二、二 乙     头 一 甲 二 乙 尾
        OpenDocument open = arranged("开头。\n二、二事\n一、一事\n乙文。\n甲文。\n末尾。", "一、一事", "甲文。", "二、二事", "乙文。");
        assertThat(lines(display(open))).isEqualTo("开头。|一、一事|甲文。|二、二事|乙文。|末尾。");
    }

    @Test
    void aLineIsCutWhereAPartEndsWithinIt() {
        OpenDocument open = arranged("甲文在此。乙文在此。", "乙文在此。", "甲文在此。");
        DisplayText display = display(open);
        assertThat(lines(display)).isEqualTo("乙文在此。|甲文在此。");
        assertThat(display.map().toText(display.text().indexOf("甲"))).isZero();
    }

    @Test
    void theTitleIsKnownWhereverItIsRead() {
        OpenDocument open = arranged(TITLE + "\n甲文。\n乙文。", "乙文。", "甲文。");
        assertThat(display(open).blocks().getFirst().kind()).isEqualTo(Block.Kind.TITLE);
    }

    /**
     * <pre>
     * text     甲甲甲甲 乙乙乙乙 丙丙丙丙
     * shown    乙乙乙乙 丙丙丙丙 甲甲甲甲
     * drag ->      [------]            one passage: they stand together in the text
     * drag ->               [------]   only its part in 丙: 甲 stands elsewhere
     * drag <-               [------]   only its part in 甲: there it began
     * </pre>
     */
    @Test
    void aSelectionIsCutWhereTheTextJumps() {
        DisplayText display = display(arranged("甲一甲二\n乙一乙二\n丙一丙二", "乙一乙二", "丙一丙二", "甲一甲二"));
        String text = "甲一甲二\n乙一乙二\n丙一丙二";
        assertThat(selected(display, text, "乙二", "丙一", false)).isEqualTo("乙二\n丙一");
        assertThat(selected(display, text, "丙二", "甲一", false)).isEqualTo("丙二");
        assertThat(selected(display, text, "丙二", "甲一", true)).isEqualTo("甲一");
        int from = display.text().indexOf("乙二");
        assertThat(display.map().selected(from, from))
                .as("a caret selects nothing")
                .isNull();
        assertThat(display.map().jumps(from, display.text().indexOf("丙一") + 2)).isFalse();
        assertThat(display.map().jumps(from, display.text().indexOf("甲一") + 2)).isTrue();
    }

    private static String selected(DisplayText display, String text, String first, String last, boolean backwards) {
        int from = display.text().indexOf(first);
        int to = display.text().indexOf(last) + last.length();
        TextSpan span = display.map().selected(backwards ? to : from, backwards ? from : to);
        return span == null ? "" : span.in(text);
    }

    @Test
    void aMarkOverTwoPartsIsShownInBothAndSelectedWhereItBegins() {
        //  text     甲甲 乙乙        mark   甲[甲 乙]乙
        //  shown    乙乙 甲甲        shown  乙]乙 甲[甲
        String text = "甲一甲二\n乙一乙二";
        DisplayText display = display(arranged(text, "乙一乙二", "甲一甲二"));
        TextSpan mark = new TextSpan(text.indexOf("甲二"), text.indexOf("乙二"));
        assertThat(display.map().showing(mark))
                .extracting(piece -> display.blockShownAt(piece.shownAt()))
                .containsExactlyInAnyOrder(0, 1);
        assertThat(display.map().unbroken(mark).in(text)).isEqualTo("甲二");
    }

    /** Every shown character is one of the text and the other way round, whatever the order. */
    @Test
    void everyCharacterIsShownOnceAndMapsThereAndBack() {
        Random random = new Random(20260103);
        for (int round = 0; round < 300; round++) {
            String text = DisplayTextTest.randomText(random);
            OpenDocument open = Sample.open(TITLE, text);
            DisplayText display = display(arranged(open, randomParts(random, text)));
            boolean[] seen = new boolean[text.length()];
            for (int shown = 0; shown < display.text().length(); shown++) {
                char c = display.text().charAt(shown);
                if (c == '\n' || c == '\u3000') {
                    continue;
                }
                int place = display.map().toText(shown);
                assertThat(text.charAt(place)).isEqualTo(c);
                assertThat(seen[place]).as("shown once").isFalse();
                seen[place] = true;
                assertThat(display.map().toDisplay(place)).isEqualTo(shown);
                assertThat(display.map().endToText(shown + 1)).isEqualTo(place + 1);
                assertThat(display.map().endToDisplay(place + 1)).isEqualTo(shown + 1);
            }
            for (int i = 0; i < text.length(); i++) {
                assertThat(seen[i] || Character.isWhitespace(text.charAt(i)))
                        .as("nothing is lost: %s", text)
                        .isTrue();
            }
        }
    }

    /** What is selected is one stretch of the text, and holds nothing that was not selected. */
    @Test
    void everySelectionIsAStretchThatIsShownWhereItWasMade() {
        Random random = new Random(20260104);
        for (int round = 0; round < 300; round++) {
            String text = DisplayTextTest.randomText(random);
            DisplayText display = display(arranged(Sample.open(TITLE, text), randomParts(random, text)));
            int from = random.nextInt(display.text().length() + 1);
            int to = random.nextInt(display.text().length() + 1);
            TextSpan span = display.map().selected(from, to);
            assertThat(span == null || !span.isEmpty()).isTrue();
            if (span != null) {
                assertThat(display.map().toDisplay(span.start())).isBetween(Math.min(from, to), Math.max(from, to));
                assertThat(display.map().endToDisplay(span.end())).isBetween(Math.min(from, to), Math.max(from, to));
                assertThat(display.map().unbroken(span)).isEqualTo(span);
            }
        }
    }

    private static List<Part> randomParts(Random random, String text) {
        List<Integer> borders = new ArrayList<>(List.of(0, text.length()));
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(text.length());
            if (!Character.isLowSurrogate(text.charAt(at))) {
                borders.add(at);
            }
        }
        Collections.sort(borders);
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < borders.size(); i++) {
            TextSpan span = new TextSpan(borders.get(i - 1), borders.get(i));
            if (!span.isEmpty() && random.nextInt(4) > 0) {
                parts.add(new Part(span, random.nextBoolean()));
            }
        }
        Collections.shuffle(parts, random);
        return parts;
    }

    @Test
    void spacingIsNeverShownAndTheLinesItBreaksAreOne() {
        //  text   社会 治理↵体制。↵新的一段。    ( and ↵ are spacing but for the last)
        String text = "社会 治理\n体制。\n新的一段。";
        Noise blank = new Noise(new TextSpan(2, 3), Noise.Kind.SPACING, "noise.spacing");
        Noise lineEnd = new Noise(new TextSpan(5, 6), Noise.Kind.SPACING, "noise.spacing");
        OpenDocument open = Sample.open(TITLE, text, blank, lineEnd);
        DisplayText display = display(open);
        assertThat(lines(display)).isEqualTo("社会治理体制。|新的一段。");
        assertThat(display.blocks()).hasSize(2);
        TextSpan span = display.map()
                .selected(display.text().indexOf("会"), display.text().indexOf("体") + 1);
        assertThat(span).isEqualTo(new TextSpan(1, 7));
        DocumentVersion version = open.version();
        assertThat(version.quote(new TextSpan(1, 7))).isEqualTo("会治理体");
    }
}
