package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Memo;
import org.yandu.document.TextSpan;
import org.yandu.exchange.accession.Outcome.Status;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.WholeLesson;
import org.yandu.outline.Correction;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.OrderRepair;
import org.yandu.workspace.Editing;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.MemoWriting;
import org.yandu.workspace.OpenDocument;

/** What a reader has made of a real text, when a worked-over copy of it comes in. */
class NewerSeedTest extends TakingCase {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private static Path seed(String number) throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return seeds.filter(path -> path.toString().contains(File.separator + number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String words(OpenDocument open, TextSpan span) {
        return open.version().quote(span).strip();
    }

    /** Every tenth sentence is new, every fifteenth has lost a comma; headings stay. */
    private static String workedOver(String text, List<OutlineNode> headings) {
        StringBuilder out = new StringBuilder();
        int sentences = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            boolean heading = headings.stream()
                    .anyMatch(node ->
                            node.span().start() <= at && at < node.span().end());
            char c = text.charAt(i);
            if (c == '，' && !heading && sentences % 15 == 7) {
                continue;
            }
            out.append(c);
            if (c == '。' && !heading && ++sentences % 10 == 0) {
                out.append("这一做法在第").append(sentences).append("次座谈会上得到了与会者的认可。");
            }
        }
        return out.toString();
    }

    private static List<OutlineNode> all(List<OutlineNode> nodes) {
        return nodes.stream()
                .flatMap(node -> Stream.concat(Stream.of(node), all(node.children()).stream()))
                .toList();
    }

    private String newer() {
        OpenDocument open = only();
        return workedOver(open.version().text(), all(open.outline().roots()));
    }

    private void takeNewer(String text) {
        assertThat(take(Source.bytes("修订.txt", text.getBytes(StandardCharsets.UTF_8))
                                .to(new Destination.VersionOf(only().document().id())))
                        .status())
                .isEqualTo(Status.NEW_VERSION);
    }

    @Test
    void headingsAndLessonsOfAnOrderlyText() throws IOException {
        take(Source.file(seed("003"), null));
        OpenDocument open = only();
        List<OutlineNode> headings = all(open.outline().roots());
        String version = open.version().id();
        for (int i = 0; i < headings.size(); i++) {
            Correction correction = new Correction(
                    "k" + i, open.document().id(), version, headings.get(i).span(), 1 + i % 3, "题" + i, NOW);
            library.apply(Editing.correct(null, correction, "change.x"));
        }
        WholeLesson blank = LessonWriting.blank(Lesson.Kind.PLAN, "课", NOW);
        library.apply(LessonWriting.begin(blank));
        String text = open.version().text();
        int at = text.indexOf('。', text.length() / 2) + 1;
        TextSpan passage = new TextSpan(at, text.indexOf('。', at) + 1);
        library.apply(LessonWriting.add(
                        library.store().lesson(blank.lesson().id()).orElseThrow(),
                        blank.sections().getFirst().id(),
                        0,
                        Content.Passage.of(open.version(), passage))
                .orElseThrow());
        Memo memo = MemoWriting.blank(
                new Memo.Subject(Memo.Kind.DOCUMENT, open.document().id()), "李", NOW);
        library.apply(MemoWriting.write(null, memo.written("记", "要点", NOW), NOW).orElseThrow());

        takeNewer(newer());

        OpenDocument now = only();
        assertThat(now.shaping().corrections()).hasSameSizeAs(headings);
        for (Correction carried : now.shaping().corrections()) {
            int number = Integer.parseInt(String.valueOf(carried.title()).substring(1));
            assertThat(words(now, carried.span()))
                    .isEqualTo(words(open, headings.get(number).span()));
            assertThat(carried.level()).isEqualTo(1 + number % 3);
        }
        Content.Passage quoted = (Content.Passage) library.store()
                .lesson(blank.lesson().id())
                .orElseThrow()
                .blocks()
                .getFirst()
                .content();
        assertThat(quoted.versionId()).isEqualTo(now.version().id());
        assertThat(library.store().memos()).hasSize(1);
    }

    @Test
    void theRepairedOrderOfADisorderedText() throws IOException {
        take(Source.file(seed("001"), null));
        OpenDocument open = only();
        Arrangement arrangement = OrderRepair.propose(open.version(), open.outline())
                .orElseThrow()
                .arrangement("o", open.document().id(), open.version().id());
        library.apply(Editing.arrange(open, arrangement).orElseThrow());
        // A paragraph that nobody has put anywhere stands under the heading it was written under.
        TextSpan heading = arrangement.parts().stream()
                .filter(Arrangement.Part::heading)
                .toList()
                .get(1)
                .span();
        Arrangement.Part under =
                arrangement.parts().get(arrangement.parts().indexOf(new Arrangement.Part(heading, true)) + 1);
        String added = "\n  进一步看,这一经验还在不断丰富,各区的探索各有侧重,值得另作专题研究。";
        StringBuilder text = new StringBuilder(open.version().text());
        text.insert(under.span().end(), added);
        takeNewer(text.toString().replace("近年来杭州市", "近些年杭州市"));

        OpenDocument now = only();
        Arrangement carried = now.arrangement().orElseThrow();
        List<String> before = arrangement.parts().stream()
                .filter(Arrangement.Part::heading)
                .map(part -> words(open, part.span()))
                .toList();
        assertThat(carried.parts().stream().filter(Arrangement.Part::heading).map(part -> words(now, part.span())))
                .containsExactlyElementsOf(before);
        // With the paragraph it stands below, in one part or in the next.
        String read =
                carried.parts().stream().map(part -> words(now, part.span())).collect(Collectors.joining());
        String paragraph = words(open, under.span()).replace("近年来杭州市", "近些年杭州市");
        assertThat(read.replaceAll("\\s+", ""))
                .as("where the new paragraph is read")
                .contains((paragraph + added).replaceAll("\\s+", ""));
    }
}
