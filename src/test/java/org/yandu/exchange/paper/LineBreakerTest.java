package org.yandu.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of five squares. */
class LineBreakerTest {

    private static final double SIZE = 10;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // filled to the edge
                "一二三四五六七 | 一二三四五/六七",
                // a pausing mark hangs over the edge
                "一二三四五，六七 | 一二三四五，/六七",
                // one that cannot hang draws the character before it down
                "一二三四五？六七 | 一二三四/五？六七",
                // nothing ends with an opening mark
                "一二三四（五六七 | 一二三四/（五六七",
                // two marks: the half squares between them are not needed
                "一二三四五。”六七 | 一二三四/五。”六七",
                "一二三四”六七 | 一二三四”/六七",
                // dashes and dots are not parted
                "一二三四——五六 | 一二三四/——五六",
                "一二三四……五六 | 一二三四/……五六",
                // words and numbers stay whole
                "一二三2023年 | 一二三2023/年",
                "一二三四2023年 | 一二三四/2023年",
                // a word longer than any line
                "abcdefghijklmnopqrstuvwxyzabcd一 | abcdefghijklmnopqrstuvwx/yzabcd一",
                // blanks at an end go
                "一二三四五 六七 | 一二三四五/六七",
                // outside the BMP
                "一二三四𠮷𬬻六 | 一二三四𠮷/𬬻六",
                "。。。。。。。。 | 。。。。。。。。",
            })
    void breaks(String words, String lines) {
        assertThat(lines(words, 5)).isEqualTo(lines);
    }

    @Test
    void noLineBeginsOrEndsWithWhatItMayNot() {
        Random random = new Random(7);
        String letters = "一二三四五六七八，。；：？！、”’）》“‘（《—…% a1";
        for (int round = 0; round < 500; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                words.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<Atom> atoms = atoms(words.toString());
            List<LineBreaker.Cut> cuts = LineBreaker.cut(atoms, 12 * SIZE, 2 * SIZE);
            int at = 0;
            for (LineBreaker.Cut cut : cuts) {
                assertThat(atoms.subList(at, cut.from())).as("nothing is lost").allMatch(Atom::isBlank);
                at = cut.to();
                boolean hard = cut.to() < atoms.size()
                        && !atoms.get(cut.to()).isBlank()
                        && !LineRules.mayBreak(atoms.get(cut.to() - 1), atoms.get(cut.to()));
                assertThat(hard && hasBreak(atoms, cut)).as(words.toString()).isFalse();
            }
            assertThat(atoms.subList(at, atoms.size())).allMatch(Atom::isBlank);
        }
    }

    @Test
    void bothEdgesAreStraightButForTheLastLine() {
        LineSetter setter = new LineSetter(5 * SIZE, 0, 18, LineSetter.Align.FULL, "#000000");
        List<SetLine> lines = setter.set(atoms("一二三四（五六七）八"));

        assertThat(lines.getFirst().tracks().getLast().x2()).isEqualTo(5 * SIZE);
        assertThat(lines.getLast().tracks().getLast().x2()).isLessThan(5 * SIZE);
    }

    @Test
    void openingMarkAtTheEdgeStandsFlush() {
        LineSetter setter = new LineSetter(5 * SIZE, 0, 18, LineSetter.Align.FULL, "#000000");

        assertThat(setter.set(atoms("一二三四五“六七”")).getLast().tracks().getFirst().x1())
                .isEqualTo(-SIZE / 2);
    }

    @Test
    void missingCharactersAreShownAsMissing() {
        assertThat(atoms("一龘二").stream().map(Atom::text)).containsExactly("一", "〓", "二");
    }

    @Test
    void controlCharactersAndHalvesOfPairsAreNotDrawn() {
        assertThat(atoms("一\u0007\u200B\uD842二\uFE00").stream().map(Atom::text)).containsExactly("一", "二");
    }

    private static boolean hasBreak(List<Atom> atoms, LineBreaker.Cut cut) {
        return IntStream.range(cut.from() + 1, cut.to())
                .anyMatch(i -> LineRules.mayBreak(atoms.get(i - 1), atoms.get(i)));
    }

    private static List<Atom> atoms(String words) {
        List<Atom> atoms = new ArrayList<>();
        new TypeCase(new EvenMetrics(), Face.SERIF, SIZE).add(words, 0, atoms);
        return atoms;
    }

    private static String lines(String words, int squares) {
        List<Atom> atoms = atoms(words);
        return LineBreaker.cut(atoms, squares * SIZE, 0).stream()
                .map(cut -> atoms.subList(cut.from(), cut.to()).stream()
                        .map(Atom::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }
}
