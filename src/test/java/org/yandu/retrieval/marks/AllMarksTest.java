package org.yandu.retrieval.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.ui.shell.Study;
import org.yandu.workspace.Change;
import org.yandu.workspace.Removal;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

class AllMarksTest {

    @TempDir
    Path folder;

    private final Random random = new Random(3);
    private int number;

    private Change marking(Workspace library) {
        List<Document> documents = library.state().documents();
        Annotation[] marks = new Annotation[1 + random.nextInt(3)];
        for (int i = 0; i < marks.length; i++) {
            DocumentVersion version = library.store()
                    .version(documents.get(random.nextInt(documents.size())).currentVersion());
            int start = random.nextInt(20);
            marks[i] = Samples.annotation("a" + number++, version, start, start + 3, "theme-law");
        }
        return Samples.adding(marks);
    }

    /** Whatever is done, and however many changes are followed in one go, it is as if all had been read anew. */
    @Test
    void followingAsFarAsReadingAnew() {
        String text = "信用是根本。法治是炉火，炼出效能。基层治理靠人人。";
        String[] texts = new String[24];
        for (int i = 0; i < 12; i++) {
            texts[2 * i] = "d" + i;
            texts[2 * i + 1] = text;
        }
        try (Study study = new Study(folder, texts)) {
            Workspace library = study.library();
            List<Change> made = new ArrayList<>();
            FollowedMarks seen = new FollowedMarks();
            library.onChange(applied -> {
                made.add(applied.change());
                seen.changed(applied.change());
            });
            AllMarks followed = AllMarks.of(library.store());
            for (int round = 0; round < 120; round++) {
                switch (random.nextInt(6)) {
                    case 0 -> library.undo();
                    case 1 -> library.redo();
                    case 2 ->
                        library.state().document("d" + random.nextInt(12)).ifPresent(document -> {
                            if (oneIn(10)) {
                                library.apply(Removal.of(library.store(), List.of(document)));
                            }
                        });
                    default -> library.apply(marking(library));
                }
                if (random.nextBoolean()) {
                    followed = followed.after(made, library.store());
                    made.clear();
                    assertThat(followed).isEqualTo(AllMarks.of(library.store()));
                    assertThat(seen.now(library.store())).isEqualTo(followed);
                }
            }
            assertThat(followed.rows()).isNotEmpty();
        }
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
