package org.yandu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Workspace;

class ReadAgainModelTest {

    private static final Charset GBK = Charset.forName("GBK");

    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private ReadAgainModel model;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        model = new ReadAgainModel(new Desk(library, Background.instant(), Texts.of(Locale.SIMPLIFIED_CHINESE), "me"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String taken(String text, Charset written, Charset read) {
        return Objects.requireNonNull(new Importer(library, Clock.systemUTC(), Texts.of(Locale.CHINESE))
                .take(List.of(Source.bytes("意见.txt", text.getBytes(written), read)), Progress.NONE)
                .getFirst()
                .document());
    }

    @Test
    void aWebPageIsReadAgainToo() {
        byte[] page = "<html><body><p>关于优化营商环境的通知</p></body></html>".getBytes(GBK);
        String id = Objects.requireNonNull(new Importer(library, Clock.systemUTC(), Texts.of(Locale.CHINESE))
                .take(List.of(Source.bytes("意见.html", page, BIG5)), Progress.NONE)
                .getFirst()
                .document());
        assertThat(text(id)).doesNotContain("营商环境");

        model.open(id);
        model.choose(Charset.forName("GB18030"));
        model.readAgain();

        assertThat(text(id)).isEqualTo("关于优化营商环境的通知\n");
    }

    private String text(String document) {
        return library.store()
                .version(library.state().document(document).orElseThrow().currentVersion())
                .text();
    }

    @Test
    void aDocumentThatNobodyReadsIsReadAgainAsOneStep() {
        String id = taken("关于优化营商环境的通知\n", GBK, BIG5);
        assertThat(text(id)).doesNotContain("营商环境");

        model.open(id);
        model.choose(Charset.forName("GB18030"));
        model.readAgain();

        assertThat(text(id)).isEqualTo("关于优化营商环境的通知\n");
        assertThat(library.store().versions(id)).hasSize(2);
        library.undo();
        assertThat(text(id)).doesNotContain("营商环境");
    }

    @Test
    void whatComesOutTheSameIsNoStep() {
        String id = taken("plain words in any of them\n", StandardCharsets.UTF_8, StandardCharsets.UTF_8);
        model.open(id);
        model.choose(GBK);
        model.readAgain();

        assertThat(library.store().versions(id)).hasSize(1);
        assertThat(library.undo())
                .hasValueSatisfying(
                        step -> assertThat(step.change().name().key()).isEqualTo("change.import"));
    }
}
