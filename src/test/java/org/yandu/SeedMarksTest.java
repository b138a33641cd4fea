package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.QuoteFinder;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Marks on the readings that ship with the program, made, closed, and found as they were. */
class SeedMarksTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private Workspace open() {
        return new LibraryWiring().open(folder.resolve("library"), true, problem -> {}, Progress.NONE);
    }

    private static OpenDocument seed(Workspace workspace, int index) {
        return workspace.open(workspace.state().documents().get(index).id());
    }

    private static void mark(Workspace workspace, OpenDocument open, TextSpan span, int key) {
        Code code = workspace.state().codebook().byKey(key).orElseThrow();
        workspace.apply(Marking.mark(open, span, code, "me", NOW).orElseThrow());
    }

    private static TextSpan find(OpenDocument open, String words) {
        List<TextSpan> found = QuoteFinder.find(open.version(), new TextQuote(words, "", ""));
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private List<String> quotesAfterReopening(int index) {
        try (Workspace workspace = open()) {
            return seed(workspace, index).markup().all().stream()
                    .map(mark -> mark.anchor().quote().exact())
                    .toList();
        }
    }

    @Test
    void inEveryReadingAMarkAcrossAParagraphBorderIsFoundAgain() {
        for (int i = 0; i < 5; i++) {
            String expected;
            try (Workspace workspace = open()) {
                OpenDocument open = seed(workspace, i);
                DocumentVersion version = open.version();
                int border = version.text().indexOf("。\n") + 1;
                int middle = border > 0 ? border : version.text().length() / 2;
                TextSpan span =
                        new TextSpan(middle - 12, Math.min(version.text().length(), middle + 14));
                mark(workspace, open, span, 1);
                expected = version.quote(workspace
                        .opened(open.document().id())
                        .orElseThrow()
                        .markup()
                        .all()
                        .getFirst()
                        .span());
            }
            assertThat(quotesAfterReopening(i)).containsExactly(expected);
        }
    }

    @Test
    void anAdvertisementInsideAWordIsNoPartOfTheQuotation() {
        try (Workspace workspace = open()) {
            OpenDocument open = seed(workspace, 1);
            mark(workspace, open, find(open, "始终以城乡区域统筹发展为抓手,坚持构建"), 4);
        }
        assertThat(quotesAfterReopening(1)).containsExactly("始终以城乡区域统筹发展为抓手,坚持构建");
    }

    @Test
    void traditionalTextIsMarkedAsItStandsEvenWhenAskedForInSimplified() {
        try (Workspace workspace = open()) {
            OpenDocument open = seed(workspace, 3);
            mark(workspace, open, find(open, "群众来电来信咨询的高频事项"), 2);
        }
        assertThat(quotesAfterReopening(3)).containsExactly("群眾來電來信谘詢的高頻事項");
    }

    @Test
    void threeMarksLieOverOnePlace() {
        try (Workspace workspace = open()) {
            OpenDocument open = seed(workspace, 4);
            String id = open.document().id();
            TextSpan whole = find(open, "坚持和加强党的全面领导。习近平总书记强调");
            // ##########  the whole
            //   ######    what is inside
            //     ######  what sticks out
            mark(workspace, open, whole, 1);
            mark(workspace, workspace.opened(id).orElseThrow(), new TextSpan(whole.start() + 2, whole.end() - 3), 2);
            mark(workspace, workspace.opened(id).orElseThrow(), new TextSpan(whole.start() + 5, whole.end() + 8), 3);
            List<Annotation> there = workspace.opened(id).orElseThrow().markup().at(whole.start() + 7);
            assertThat(there).hasSize(3);
            assertThat(IntStream.range(0, 3)).allMatch(i -> there.get(i).codes().size() == 1);
        }
        assertThat(quotesAfterReopening(4)).hasSize(3);
    }
}
