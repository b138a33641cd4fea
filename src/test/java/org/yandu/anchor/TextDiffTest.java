package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;

/** [-…-] was deleted, [+…+] was inserted. */
class TextDiffTest {

    @Test
    @DisplayName("a changed word is marked as a word, not as the one character that happens to stay")
    void words() {
        check("大力推进信用建设", "着力推动信用建设", "[-大力推进-][+着力推动+]信用建设");
        check("加快建设法治政府", "加快建成法治政府", "加快建[-设-][+成+]法治政府");
    }

    @Test
    @DisplayName("an inserted clause begins where a clause begins")
    void clauses() {
        check("要加强领导，要抓好落实。", "要加强领导，要明确责任，要抓好落实。", "要加强领导，[+要明确责任，+]要抓好落实。");
        check("一、总则\n二、附则\n", "一、总则\n一、权限\n二、附则\n", "一、总则\n[+一、权限\n+]二、附则\n");
    }

    @Test
    @DisplayName("changes of two lines stay apart")
    void lines() {
        check("甲乙\n丙丁", "甲子\n丑丁", "甲[-乙-][+子+]\n[-丙-][+丑+]丁");
    }

    @Test
    @DisplayName("everything, nothing, and script, which is a difference here")
    void edges() {
        check("", "", "");
        check("", "新", "[+新+]");
        check("旧", "", "[-旧-]");
        check("相同", "相同", "相同");
        check("建设", "建設", "建[-设-][+設+]");
    }

    @Test
    @DisplayName("𠮷 (D842 DFB7) and 𠮶 (D842 DFB6) share their first unit and no character")
    void surrogates() {
        check("姓𠮷名", "姓𠮶名", "姓[-𠮷-][+𠮶+]名");
    }

    @RepeatedTest(200)
    @DisplayName("the pieces make up both texts, whatever they are")
    void pieces(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String old = random(random);
        String now = random(random);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (Piece piece : TextDiff.between(old, now)) {
            assertThat(piece.old().start()).isEqualTo(before.length());
            assertThat(piece.now().start()).isEqualTo(after.length());
            before.append(piece.old().in(old));
            after.append(piece.now().in(now));
            if (piece.kind() == Kind.SAME) {
                assertThat(piece.old().in(old)).isEqualTo(piece.now().in(now));
            }
        }
        assertThat(before).hasToString(old);
        assertThat(after).hasToString(now);
    }

    /** Few different characters, so that much is alike by chance, in lengths around every limit. */
    private static String random(Random random) {
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(random.nextInt(4) == 0 ? 1500 : 40);
        for (int i = 0; i < length; i++) {
            out.append(List.of("甲", "乙", "丙", "𠮷", "𬬻", "，", "\n").get(random.nextInt(7)));
        }
        return out.toString();
    }

    private static void check(String old, String now, String expected) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : TextDiff.between(old, now)) {
            switch (piece.kind()) {
                case SAME -> out.append(piece.old().in(old));
                case DELETED -> out.append("[-").append(piece.old().in(old)).append("-]");
                case INSERTED -> out.append("[+").append(piece.now().in(now)).append("+]");
            }
        }
        assertThat(out).hasToString(expected);
    }
}
