package org.yandu.exchange.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.SeedLibrary;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.language.Texts;
import org.yandu.lesson.Content;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.ConversionSlips.Slip;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.QuotationGuard.Verdict;
import org.yandu.lesson.WholeLesson;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.LessonQuotes;
import org.yandu.retrieval.LessonQuotes.Item;
import org.yandu.retrieval.QuoteCheck;
import org.yandu.retrieval.QuoteCheck.Checked;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.LessonPlacing;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * A lesson of twenty passages out of all five readings that ship with the program, one of them across the advertisement inside the
 * second, one with a wrong conversion of the fourth.
 */
class TwentyPassagesTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        new SeedLibrary(StartingThemes.codes()).take(workspace, Clock.systemUTC(), Progress.NONE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** From the first words to the last, whatever stands between them. */
    private Passage across(String from, String to) {
        for (Document document : workspace.state().documents()) {
            DocumentVersion version = workspace.store().version(document.currentVersion());
            int start = version.text().indexOf(from);
            int end = version.text().indexOf(to, start);
            if (start >= 0 && end >= 0) {
                return Passage.of(version, new TextSpan(start, end + to.length()));
            }
        }
        throw new AssertionError("nowhere: " + from);
    }

    /** Sentences spread over a text. */
    private List<Passage> sentences(Document document, int count) {
        DocumentVersion version = workspace.store().version(document.currentVersion());
        List<Passage> passages = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            int at = version.text().length() * i / (count + 2);
            while (Character.isWhitespace(version.text().charAt(at))) {
                at++;
            }
            TextSpan sentence = Grain.SENTENCE
                    .of(version, List.of(new TextSpan(at, at + 1)))
                    .getFirst();
            passages.add(Passage.of(version, sentence));
        }
        return passages;
    }

    private WholeLesson lesson() {
        List<Content> passages = new ArrayList<>();
        passages.add(across("提高社会治理的科学化", "先行城市。"));
        passages.add(across("全麵推", "。"));
        for (Document document : workspace.state().documents()) {
            boolean other = passages.stream()
                    .noneMatch(each -> ((Passage) each).documentId().equals(document.id()));
            passages.addAll(sentences(document, other ? 4 : 3));
        }
        WholeLesson blank = LessonWriting.blank(Lesson.Kind.PLAN, "软环境四讲", Instant.now());
        workspace.apply(LessonWriting.begin(blank));
        workspace.apply(LessonPlacing.insert(blank, "", LessonPlacing.Side.AFTER, passages)
                .orElseThrow());
        return workspace.store().lesson(blank.lesson().id()).orElseThrow();
    }

    @Test
    void allAreExact() {
        List<Item> items = new LessonQuotes(workspace).of(lesson());

        assertThat(items)
                .hasSize(20)
                .allSatisfy(item -> assertThat(item.checked().result().verdict())
                        .as(item.checked().quoted().words())
                        .isEqualTo(Verdict.EXACT));
        assertThat(items)
                .extracting(item -> item.checked().document())
                .doesNotContainNull()
                .hasSize(20);
        assertThat(items.stream().map(item -> item.checked().versionId()).distinct())
                .hasSize(5);
    }

    @Test
    void theAdvertisementIsLeftOutAndNoOmission() {
        Item item = new LessonQuotes(workspace).of(lesson()).getFirst();

        assertThat(item.checked().quoted().words())
                .startsWith("提高社会治理的科学化")
                .contains("管理水平。杭州市作为")
                .doesNotContain("凤凰", "fh03", "……");
    }

    @Test
    void aWrongConversionIsQuotedAsItStandsAndTold() {
        Item item = new LessonQuotes(workspace).of(lesson()).get(1);

        assertThat(item.checked().quoted().words()).contains("全麵");
        assertThat(item.slips())
                .extracting(Slip::written, Slip::meant)
                .contains(org.assertj.core.groups.Tuple.tuple("全麵", "全面"));
    }

    @Test
    void everyFootnoteNamesItsSourceAndPlace() throws Exception {
        WholeLesson whole = lesson();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LessonOptions options = LessonOptions.usual(whole, LessonFormat.MARKDOWN);

        new LessonFile(workspace, TEXTS).write(whole, LessonFormat.MARKDOWN, options, out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        int number = 0;
        for (var block : whole.blocksInOrder()) {
            Passage passage = (Passage) block.content();
            OpenDocument source = workspace.version(passage.documentId(), passage.versionId());
            String note = note(lines, ++number);
            assertThat(note)
                    .contains(source.document().title().split("[：:—\\s]")[0])
                    .contains(source.outline().placeAt(passage.anchor().span().start()));
        }
        assertThat(number).isEqualTo(20);
        assertThat(new LessonFile(workspace, TEXTS).wrong(whole)).isEmpty();
    }

    /** Whoever gets the file can check it against the library, whatever the program made of it. */
    @ParameterizedTest
    @EnumSource(names = {"DOCX_OFFICIAL", "DOCX_TEACHING", "HANDOUT_DOCX", "HTML", "MARKDOWN"})
    void everyQuotationOfTheFileIsRight(LessonFormat format) throws Exception {
        WholeLesson whole = lesson();
        Content own = new Content.OwnText("> 他指出：“提高依法行政水平是优化“软环境”的关键举措。”\n\n自己的话“只是一个词”。");
        workspace.apply(LessonWriting.add(whole, whole.sections().getFirst().id(), 0, own)
                .orElseThrow());
        whole = workspace.store().lesson(whole.lesson().id()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LessonFile(workspace, TEXTS).write(whole, format, LessonOptions.usual(whole, format), out);

        Reading read = Intake.read("备课." + format.extension(), out.toByteArray());
        List<Checked> checked = new QuoteCheck(workspace).check(read.text(), read.quotes());

        assertThat(checked)
                .hasSizeGreaterThanOrEqualTo(21)
                .allSatisfy(each -> assertThat(each.result().verdict())
                        .as(each.quoted().words())
                        .isEqualTo(Verdict.EXACT));
    }

    private static String note(List<String> lines, int number) {
        String mark = "[^" + number + "]: ";
        return lines.stream().filter(line -> line.startsWith(mark)).findFirst().orElseThrow();
    }

    /** The slides that leave are read again as any others are; a passage over several slides is as right as it was. */
    @Test
    void theSlidesQuoteRightly() throws Exception {
        WholeLesson whole = lesson();
        Path slides = folder.resolve("lesson.pptx");
        try (OutputStream out = Files.newOutputStream(slides)) {
            new LessonFile(workspace, TEXTS)
                    .write(whole, LessonFormat.SLIDES, LessonOptions.usual(whole, LessonFormat.SLIDES), out);
        }
        Reading read = Intake.readWritten(slides);
        assertThat(new QuoteCheck(workspace).check(read.text(), read.quotes()))
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(checked -> assertThat(checked.result().verdict())
                        .as(checked.quoted().words())
                        .isEqualTo(Verdict.EXACT));
    }
}
