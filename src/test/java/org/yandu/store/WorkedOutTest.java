package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Crew;
import org.yandu.retrieval.WorkedOut;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.dates.DatesFound;
import org.yandu.retrieval.names.NameForm;
import org.yandu.retrieval.names.NamesFound;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.ReadVersion;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

class WorkedOutTest {

    private static final String TEXT = "2018年11月推出“澜江分”，出台《澜江市信用条例》，十三五期间𠮷祥。";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    private int reads;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        library.apply(Samples.importing("a", TEXT));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void again() {
        library.close();
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
    }

    private Document document() {
        return library.state().documents().getFirst();
    }

    private DocumentVersion read(Document document) {
        reads++;
        return library.store().version(document.currentVersion());
    }

    @Test
    void whatWasFoundIsThereTheNextTimeWithoutReading() {
        WorkedOut<NameForm> names = WorkedOut.in(library.store(), new NamesFound());
        WorkedOut<DateMention> dates = WorkedOut.in(library.store(), new DatesFound());
        List<NameForm> foundNames = names.of(document(), this::read);
        List<DateMention> foundDates = dates.of(document(), this::read);
        assertThat(foundNames).extracting(NameForm::shown).contains("澜江分", "《澜江市信用条例》");
        assertThat(foundDates).hasSizeGreaterThan(1);
        names.keep();
        dates.keep();
        again();
        int before = reads;
        assertThat(WorkedOut.in(library.store(), new NamesFound()).of(document(), this::read))
                .isEqualTo(foundNames);
        assertThat(WorkedOut.in(library.store(), new DatesFound()).of(document(), this::read))
                .isEqualTo(foundDates);
        assertThat(reads).isEqualTo(before);
    }

    @Test
    void otherNoiseIsAnotherTextAndUndoToo() {
        WorkedOut<DateMention> dates = WorkedOut.in(library.store(), new DatesFound());
        int all = dates.of(document(), this::read).size();
        dates.keep();
        DocumentVersion before = library.store().version("a-v1");
        DocumentVersion after = before.withNoise(
                List.of(new Noise(new TextSpan(0, "2018年11月".length()), Noise.Kind.ADVERTISEMENT, "r")));
        library.apply(Change.of("change.noise", List.of(), List.of(new Edit.OfVersion(before, after))));
        assertThat(dates.of(document(), this::read)).hasSize(all - 1);
        dates.keep();
        library.undo();
        assertThat(dates.of(document(), this::read)).hasSize(all);
    }

    /** Found before the noise became another, to be kept after it. */
    @Test
    void whatComesTooLateIsNotKept() {
        DocumentVersion before = library.store().version("a-v1");
        DocumentVersion after = before.withNoise(List.of(new Noise(new TextSpan(0, 2), Noise.Kind.ADVERTISEMENT, "r")));
        library.apply(Change.of("change.noise", List.of(), List.of(new Edit.OfVersion(before, after))));
        keep(before);
        assertThat(library.store().workedOut("a-v1", "DATES", "r")).isEmpty();
        keep(after);
        assertThat(library.store().workedOut("a-v1", "DATES", "r")).isPresent();
        assertThat(library.store().workedOut("a-v1", "DATES", "other rules")).isEmpty();
        assertThat(library.store().workedOut("a-v1", "NAMES", "r")).isEmpty();
    }

    private void keep(DocumentVersion version) {
        library.store().keepWorkedOut("DATES", "r", Map.of(ReadVersion.of(version), new byte[] {1}));
    }

    /** As long as before, but elsewhere. */
    @Test
    void noiseThatMovesMeanwhileIsOtherNoise() {
        DocumentVersion text = library.store().version("a-v1");
        DocumentVersion before = text.withNoise(List.of(new Noise(new TextSpan(0, 2), Noise.Kind.ADVERTISEMENT, "r")));
        DocumentVersion after = text.withNoise(List.of(new Noise(new TextSpan(5, 7), Noise.Kind.ADVERTISEMENT, "r")));
        library.apply(Change.of("change.noise", List.of(), List.of(new Edit.OfVersion(text, before))));
        library.apply(Change.of("change.noise", List.of(), List.of(new Edit.OfVersion(before, after))));
        keep(before);
        assertThat(library.store().workedOut("a-v1", "DATES", "r")).isEmpty();
        keep(after);
        assertThat(library.store().workedOut("a-v1", "DATES", "r")).isPresent();
    }

    /** A text that was read twice, with other noise the second time, keeps what was found the second time. */
    @Test
    void ofTwoReadingsTheOneThatHoldsIsKept() {
        WorkedOut<DateMention> dates = WorkedOut.in(library.store(), new DatesFound());
        dates.of(document(), this::read);
        DocumentVersion before = library.store().version("a-v1");
        DocumentVersion after = before.withNoise(
                List.of(new Noise(new TextSpan(0, "2018年11月".length()), Noise.Kind.ADVERTISEMENT, "r")));
        library.apply(Change.of("change.noise", List.of(), List.of(new Edit.OfVersion(before, after))));
        List<DateMention> second = dates.of(document(), this::read);
        dates.keep();
        int known = reads;
        assertThat(dates.of(document(), this::read)).isEqualTo(second);
        assertThat(reads).isEqualTo(known);
    }

    /** However many hands find, one writes, and only at the end: nobody who finds waits for the disk. */
    @Test
    void onlyTheWriterWrites() {
        for (int i = 0; i < 100; i++) {
            library.apply(Samples.importing("n" + i, TEXT));
        }
        List<Runnable> written = new ArrayList<>();
        WorkedOut<DateMention> dates = WorkedOut.in(library.store(), new DatesFound(), written::add);
        Crew.each(
                library.state().documents(),
                2,
                each -> dates.of(each, one -> library.store().version(one.currentVersion())));
        assertThat(written).isEmpty();
        dates.keep();
        dates.of(document(), this::read);
        assertThat(reads).isEqualTo(1);
        written.forEach(Runnable::run);
        library.state().documents().forEach(each -> dates.of(each, this::read));
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void whatIsDamagedIsFoundAnew() {
        WorkedOut.Kind<DateMention> kind = new DatesFound() {
            @Override
            public DateMention read(DataInputStream in) throws IOException {
                throw new IOException("damaged");
            }

            @Override
            public void write(DateMention each, DataOutputStream out) throws IOException {
                out.writeInt(5);
            }
        };
        WorkedOut<DateMention> dates = WorkedOut.in(library.store(), kind);
        dates.of(document(), this::read);
        dates.keep();
        assertThat(dates.of(document(), this::read)).isNotEmpty();
        assertThat(WorkedOut.in(library.store(), new DatesFound()).of(document(), this::read))
                .isNotEmpty();
        assertThat(reads).isEqualTo(3);
    }

    @Test
    void whereNothingCanBeWrittenItIsRemembered() {
        try (Workspace other = new Workspace(SqliteStore.open(folder, Access.READ_ONLY), Clock.systemUTC())) {
            WorkedOut<NameForm> names = WorkedOut.in(other.store(), new NamesFound());
            List<NameForm> found = names.of(document(), this::read);
            assertThat(names.of(document(), this::read)).isSameAs(found);
            names.keep();
        }
    }
}
