package org.yandu.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

class FallbackTest {

    private static final String TEXT = "关于办好小店的意见\n\n打印\n一、总则\n店主应当守信。\n";

    @Test
    void aTextOverWhichTheRulesErrIsReadWithoutHeadings() {
        OutlineTree tree = Fallback.outline(version(), () -> {
            throw new IllegalStateException("a fault in a rule");
        });

        assertTrue(tree.failed());
        assertEquals(List.of(), tree.roots());
        assertEquals(List.of(0, TEXT.indexOf("一、"), TEXT.indexOf("店主")), tree.paragraphStarts());
        assertEquals("第3段", tree.placeAt(TEXT.indexOf("守信")));
    }

    @Test
    void soIsOneOnWhichTheyRunInCircles() {
        assertTrue(Fallback.outline(version(), () -> {
                    throw new StackOverflowError();
                })
                .failed());
    }

    @Test
    void theOthersAreAsTheRulesSay() {
        OutlineTree tree = Outliner.outline(version(), Header.titled("关于办好小店的意见"), List.of());

        assertFalse(tree.failed());
        assertEquals(1, tree.roots().size());
    }

    private static DocumentVersion version() {
        int print = TEXT.indexOf("打印");
        Noise noise = new Noise(new TextSpan(print, print + 2), Noise.Kind.NAVIGATION, "");
        return new DocumentVersion(
                "v", "d", TEXT, List.of(noise), new DocumentVersion.Origin("UTF-8", "00", Instant.EPOCH));
    }
}
