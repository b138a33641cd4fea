package org.yandu.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.DocumentVersion;
import org.yandu.ui.shell.Background;
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

    /** 1. shown, 2. passed long ago, 3. passed lately, 4. seen to have passed today; the last two may yet come back. */
    @Test
    void whatWasLeftOnATextThatIsLongGoneIsSwept() {
        LocalDate today = LocalDate.of(2026, 11, 27);
        Stretch change = new Stretch(0, 1, "甲");
        Map<String, Left> left = Map.of(
                "shown", new Left(change, today.minusDays(2 * Left.DAYS)),
                "gone", new Left(change, today.minusDays(Left.DAYS)),
                "lately", new Left(change, today.minusDays(Left.DAYS - 1)),
                "now", new Left(change, null));
        assertThat(Left.swept(left, Set.of("shown"), today))
                .containsOnly(
                        Map.entry("shown", new Left(change, null)),
                        Map.entry("lately", new Left(change, today.minusDays(Left.DAYS - 1))),
                        Map.entry("now", new Left(change, today)));
    }

    @Test
    void sweepingIsWrittenDownWhenTheWindowOpens() {
        try (Study study = new Study(folder, "d", TEXT)) {
            DocumentVersion version = version(study.desk());
            study.library().store().setPreference("drafts", version.id() + " 0 1 甲\nx 0 1 乙\nx 2001-01-01\n");
            assertThat(new Drafts(study.desk()).isLeft(version.id())).isTrue();
            assertThat(study.library().store().preference("drafts")).contains(version.id() + " 0 1 甲\n");
        }
    }

    /** A correction that begins before it is known what was left would be written over it. */
    @Test
    void whatIsToBeDoneWaitsUntilWhatWasLeftHasBeenRead() {
        List<Runnable> readers = new ArrayList<>();
        try (Study study = new Study(folder, Background.instant(readers::add), "d", TEXT)) {
            DocumentVersion version = version(study.desk());
            study.library().store().setPreference("drafts", version.id() + " 0 1 甲\n");
            Drafts drafts = new Drafts(study.desk());
            List<String> told = new ArrayList<>();
            drafts.whenRead(() -> told.add(drafts.of(version, 0).text()));
            assertThat(told).isEmpty();
            List.copyOf(readers).forEach(Runnable::run);
            assertThat(told).containsExactly("甲" + TEXT.substring(1));
        }
    }
}
