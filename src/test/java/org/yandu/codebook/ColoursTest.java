package org.yandu.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.codebook.ColourCheck.Finding;
import org.yandu.codebook.ColourCheck.Kind;

/** Colours are measured by published formulas, and those that are proposed stay apart. */
class ColoursTest {

    @ParameterizedTest
    @CsvSource({"#000000, #FFFFFF, 21.0", "#777777, #FFFFFF, 4.48", "#FFFFFF, #FFFFFF, 1.0"})
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(Rgb.of(one).contrast(Rgb.of(other))).isCloseTo(ratio, within(0.01));
    }

    /** From the test data of Sharma, Wu and Dalal. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, 2.5, 0, 50, 0, -2.5, 4.3065",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373",
        "2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082",
    })
    void distanceIsCiede2000(double l1, double a1, double b1, double l2, double a2, double b2, double wanted) {
        assertThat(new Lab(l1, a1, b1).distance(new Lab(l2, a2, b2))).isCloseTo(wanted, within(0.0001));
    }

    @Test
    void redAndGreenAreCloserToRedBlindEyes() {
        Rgb red = Rgb.of("#B04030");
        Rgb green = Rgb.of("#5F7A1E");
        assertThat(Sight.DEUTERANOPIA.distance(red, green)).isLessThan(Sight.USUAL.distance(red, green) / 2);
        assertThat(Sight.BLACK_AND_WHITE.seen(red).hex()).matches("#(..)\\1\\1");
    }

    @Test
    void fortyThemesStayApartForEveryEye() {
        List<Code> themes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Colours.Proposal next = Colours.propose(themes);
            List<Finding> bad = ColourCheck.of(next.colour(), next.pattern(), themes).stream()
                    .filter(finding -> !finding.isGood())
                    .toList();
            assertThat(bad).as("theme " + i + " " + next).isEmpty();
            themes.add(theme(i, next));
        }
        assertThat(themes.stream().map(Code::pattern).distinct()).hasSize(Pattern.values().length);
    }

    @Test
    void everyColourOfThePaletteIsSeenOnEveryPaper() {
        assertThat(Colours.all()).hasSizeGreaterThan(100);
        for (String full : Colours.all()) {
            assertThat(ColourCheck.of(Colours.of(full), Pattern.SOLID, List.of()))
                    .as(full)
                    .allMatch(Finding::isGood)
                    .noneMatch(finding -> finding.kind() == Kind.APART);
        }
    }

    /** It is judged as it is drawn: on dark paper lighter than on light. */
    @Test
    void aDarkColourIsJudgedAsItIsDrawnOnDarkPaper() {
        Colour dark = Colours.of("#4A5A9E");
        assertThat(Rgb.of(dark.full()).contrast(Rgb.of(Paper.DARK.paper()))).isLessThan(ColourCheck.LEAST_MARK);
        assertThat(Paper.DARK.full(dark).hex()).isEqualTo("#808CBB");
        assertThat(ColourCheck.faintest(dark)).isEmpty();
        assertThat(ColourCheck.faintest(Colours.of("#101820")).orElseThrow().paper())
                .isEqualTo(Paper.DARK);
    }

    @Test
    void theGridOfColoursIsSeenOnEveryPaperToo() {
        assertThat(Colours.palette()).hasSize(6).allMatch(row -> row.size() == 19);
        assertThat(Colours.palette().stream().flatMap(List::stream))
                .allMatch(full -> ColourCheck.faintest(Colours.of(full)).isEmpty());
    }

    @Test
    void newThemesStayApartFromThoseALibraryStartsWith() {
        List<Code> start = StartingThemes.codes();
        Colours.Proposal next = Colours.propose(start);
        assertThat(ColourCheck.of(next.colour(), next.pattern(), start)).allMatch(Finding::isGood);
    }

    @Test
    void onACopyThePatternOrTheSignTellsThemesApart() {
        Code blue = theme(1, new Colours.Proposal(Colours.of("#1F78B4"), Pattern.SOLID));
        Colour purple = Colours.of("#A8427F");
        assertThat(ColourCheck.survivesCopier(purple, Pattern.DOTTED, blue.sign(), List.of(blue)))
                .isTrue();
        assertThat(ColourCheck.survivesCopier(purple, Pattern.SOLID, "别", List.of(blue)))
                .isTrue();
        assertThat(ColourCheck.survivesCopier(blue.colour(), Pattern.SOLID, blue.sign(), List.of(blue)))
                .isFalse();
    }

    private static Code theme(int i, Colours.Proposal look) {
        return new Code(
                "t" + i, "主题" + i, "主", look.colour(), look.pattern(), Meaning.NONE, null, Code.Place.first(i), false);
    }
}
