package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code mvn -q test -Dtest=HeadHarnessTest} prints how well the facts at the head of a document are read, layout by layout. */
class HeadHarnessTest {

    /**
     * The second and third file are by other hands that had seen neither program nor other files. At first sight, precision and recall: the second title
     * 0.61/0.61, author 0.69/0.35, issuer 0.78/0.62, number 0.91/0.81, date 0.98/0.92, source 0.58/0.37; the third, after mending by the
     * second, title 0.57/0.57, author 1/0.57, issuer 0.86/0.53, number 0.90/0.77, date 0.93/0.82, source 0.94/0.65: layouts there are more
     * than rules, so the title is weighed since ({@code TitleWeight}). The fourth, ordinary documents as they are collected, at first sight after that:
     * title 0.93/0.93, author 0.94/0.89, issuer 1/0.94, number 1/0.91, date 0.94/0.94, source 0.94/0.80. The fifth, ordinary documents again by a fifth hand, with its list of what can be argued:
     * title 0.85/0.85, author 1/0.62, issuer 1/0.94, number 0.90/0.82, date 0.95/0.90, source 0.85/0.68. The sixth, by a sixth hand, cases, theses, slides and pages of
     * journals among them: title 0.74/0.74, author 0.92/0.57, issuer 0.93/0.93, number 0.90/0.90, date 0.95/0.92, source 0.85/0.55, with what that hand
     * itself calls arguable counted as right. The seventh, by a seventh hand, after mending by the sixth, counted alike: title 0.79/0.79, author
     * 0.81/0.54, issuer 0.91/0.92, number 1/1, date 0.94/0.89, source 0.83/0.67: layouts of the whole world come new with every hand. The eighth, by an eighth hand, counted alike, before its own mending: title 0.88/0.88, author 0.84/0.76,
     * issuer 1/1, number 0.86/0.86, date 1/1, source 0.94/0.88. The ninth, by a ninth hand that was told of blogs, forums, archives, bulletins and subtitles: title
     * 0.57/0.57, author 0.88/0.54, issuer 0.86/0.92, number 0.89/0.80, date 1/0.89, source 0.93/0.82 before the mending by the eighth, title 0.65/0.65, author
     * 0.88/0.58, the others the same after that and before its own. What a hand takes otherwise than the first was set as there
     * afterwards.
     */
    @ParameterizedTest
    @CsvSource({
        "heads.txt, 0.97, 0.95",
        "heads2.txt, 0.97, 0.95",
        "heads3.txt, 0.92, 0.7",
        "heads4.txt, 0.94, 0.9",
        "heads5.txt, 0.94, 0.9",
        "heads6.txt, 0.94, 0.9",
        "heads7.txt, 0.94, 0.9",
        "heads8.txt, 0.94, 0.9",
        "heads9.txt, 0.94, 0.9"
    })
    @DisplayName("heads of many layouts: next to nothing is made up, little is missed")
    void layouts(String file, double precision, double recall) throws IOException {
        HeadHarness harness = HeadHarness.measure(file);
        harness.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        for (String field : HeadHarness.FIELDS) {
            assertThat(harness.precision(field)).as("precision of %s", field).isGreaterThanOrEqualTo(precision);
            assertThat(harness.recall(field)).as("recall of %s", field).isGreaterThanOrEqualTo(recall);
        }
    }
}
