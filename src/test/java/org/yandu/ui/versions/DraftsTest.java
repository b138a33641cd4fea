package org.yandu.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.DocumentVersion;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Study;

/** Corrections that were left outlive the window. */
class DraftsTest {

    private static final String TEXT = "软环境建设与经济发展\n提高依法行政水平。\n推进机关效能建设。\n";

    @TempDir
    Path folder;

    private static DocumentVersion version(Desk desk) {
        return desk.workspace().open("d").version();
    }

    @Test
    void anotherWindowGoesOnWhereThisOneStopped() {
        try (Study study = new Study(folder, "d", TEXT)) {
            DocumentVersion version = version(study.desk());
            Drafts drafts = new Drafts(study.desk());
            assertThat(drafts.isLeft(version.id())).isFalse();
            Draft draft = drafts.of(version, 0);
            draft.write(TEXT.replace("机关效能", "机关\n效能"));
            drafts.keep(draft);

            Drafts later = new Drafts(study.desk());
            assertThat(later.isLeft(version.id())).isTrue();
            assertThat(later.of(version, 0).text()).isEqualTo(draft.text());
            assertThat(later.of(version, 0).isChanged()).isTrue();
        }
    }

    @Test
    void whatWasGivenUpOrSavedIsGone() {
        try (Study study = new Study(folder, "d", TEXT)) {
            DocumentVersion version = version(study.desk());
            Drafts drafts = new Drafts(study.desk());
            Draft draft = drafts.of(version, 0);
            draft.write(TEXT.replace("水平", "能力"));
            drafts.keep(draft);
            Drafts later = new Drafts(study.desk());
            later.saved(version, TEXT);
            assertThat(later.isLeft(version.id())).isTrue();
            later.saved(version, TEXT.replace("水平", "能力"));
            assertThat(later.isLeft(version.id())).isFalse();
            assertThat(new Drafts(study.desk()).isLeft(version.id())).isFalse();
        }
    }
}
