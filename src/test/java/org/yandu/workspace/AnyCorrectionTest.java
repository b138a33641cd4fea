package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Transfer;
import org.yandu.document.TextSpan;

/** Random corrections. */
class AnyCorrectionTest extends VersioningCase {

    /** However a text is changed: every word that is marked is one of the text, and one undo takes everything back. */
    @Test
    void anyEditAndItsUndo() {
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            String text = now().version().text();
            int start = random.nextInt(text.length() - 12);
            TextSpan span = Passages.tidy(now().version(), new TextSpan(start, start + 1 + random.nextInt(11)))
                    .orElse(new TextSpan(0, 2));
            workspace.apply(
                    Samples.adding(Samples.annotation("r" + i, now().version(), span.start(), span.end(), "c")));
        }
        for (int round = 0; round < 25; round++) {
            List<String> start = library();
            rewrite(edited(now().version().text(), random));
            List<Transfer> transfers =
                    workspace.store().transfers(now().version().id());
            List<String> listed = new ArrayList<>();
            for (Transfer transfer : transfers) {
                listed.add(transfer.annotationId());
                boolean there = isOnNewText(transfer.annotationId());
                assertThat(there).isEqualTo(transfer.grade().isPlaced());
            }
            assertThat(listed).doesNotHaveDuplicates();
            workspace
                    .store()
                    .annotations(AnnotationQuery.of("d"))
                    .forEach(a -> assertThat(words(a.id()))
                            .isEqualTo(a.anchor().quote().exact())
                            .isNotBlank());
            if (random.nextInt(3) > 0) {
                List<String> end = library();
                workspace.undo();
                assertThat(library()).isEqualTo(start);
                workspace.redo();
                assertThat(library()).isEqualTo(end);
            }
        }
    }

    private static String edited(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = out.length() < 60 ? 0 : random.nextInt(out.length() - 50);
            int length = random.nextInt(3) == 0 ? random.nextInt(30) : 0;
            int end = Math.min(out.length(), at + length);
            out.replace(at, end, "𬬻治" + "新的文字建设".substring(random.nextInt(6)));
        }
        return out.toString();
    }
}
