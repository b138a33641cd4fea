package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Outcome.Status;
import org.yandu.intake.Intake;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Editing;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/** A newer file of a document that is in the library. */
class NewerTextTest extends TakingCase {

    private static final String FIRST = """
            关于加强社会信用体系建设的意见

            一、总体要求
            坚持依法依规，保护信用主体合法权益，推动信用信息归集共享，形成守信激励和失信惩戒的长效机制。
            二、重点任务
            完善信用修复制度，畅通修复渠道，明确修复时限，做到线上一次受理、一次告知。
            加强政务诚信建设，建立健全政府守信践诺机制，持续清理拖欠企业账款。
            """;

    private static final String SECOND =
            FIRST.replace("一、总体要求\n", "一、总体要求\n信用是市场经济的基石，也是社会治理的重要依托。\n").replace("明确修复时限，", "缩短修复时限，");

    @BeforeEach
    void themes() {
        addStartingThemes();
    }

    private Annotation mark(String words) {
        OpenDocument open = only();
        int at = open.version().text().indexOf(words);
        TextSpan span = new TextSpan(at, at + words.length());
        library.apply(Marking.mark(open, span, StartingThemes.codes().getFirst(), "李", Instant.EPOCH)
                .orElseThrow());
        return only().markup().in(span).stream()
                .filter(a -> a.span().equals(span))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isANewVersionAndTakesTheMarksAlong() {
        assertThat(take("意见.txt", FIRST).status()).isEqualTo(Status.IMPORTED);
        Annotation kept = mark("建立健全政府守信践诺机制");
        Annotation changed = mark("明确修复时限");

        Outcome newer = take("意见（修订）.txt", SECOND);

        assertThat(newer.status()).isEqualTo(Status.NEW_VERSION);
        assertThat(library.state().documents()).hasSize(1);
        assertThat(library.store().versions(String.valueOf(newer.document()))).hasSize(2);
        OpenDocument open = only();
        assertThat(open.version().text()).isEqualTo(SECOND);
        assertThat(open.markup().find(kept.id()).orElseThrow().span().in(SECOND))
                .isEqualTo("建立健全政府守信践诺机制");
        List<Transfer> transfers = library.store().transfers(open.version().id());
        assertThat(transfers).hasSize(2);
        assertThat(transfers)
                .filteredOn(t -> t.annotationId().equals(kept.id()))
                .extracting(Transfer::grade)
                .containsExactly(Grade.EXACT);
        assertThat(transfers)
                .filteredOn(t -> t.annotationId().equals(changed.id()))
                .extracting(Transfer::isWaiting)
                .containsExactly(true);

        library.undo();
        assertThat(only().version().text()).isEqualTo(FIRST);
        assertThat(only().markup().find(kept.id())).contains(kept);
        assertThat(library.store().annotations(AnnotationQuery.ALL)).containsExactlyInAnyOrder(kept, changed);
        library.redo();
        assertThat(only().version().text()).isEqualTo(SECOND);
    }

    /** A folder that was dropped twice brought its drafts in again, as the third and fourth version. */
    @Test
    void aDraftThatWasReadBeforeIsNoNewerText() {
        take("意见.txt", FIRST);
        take("意见（修订）.txt", SECOND);

        assertThat(take("意见（重发）.txt", FIRST + "\n").status()).isEqualTo(Status.SAME_WORDS);
        assertThat(take("意见（修订重发）.txt", SECOND + "\n").status()).isEqualTo(Status.DUPLICATE);
        assertThat(take("意见（三）.txt", SECOND.replace("拖欠", "欠付")).status()).isEqualTo(Status.NEW_VERSION);
        assertThat(library.store().versions(only().document().id())).hasSize(3);
    }

    @Test
    void whatWasNotAnsweredIsAskedAgainAboutTheWordsThatWereMarked() {
        take("意见.txt", FIRST);
        Annotation changed = mark("完善信用修复制度，畅通修复渠道，明确修复时限，做到线上一次受理");
        take("意见.txt", SECOND);

        take("意见.txt", SECOND + "三、保障措施\n加强组织领导，抓好督促落实。\n");

        assertThat(library.store().transfers(only().version().id()))
                .filteredOn(t -> t.annotationId().equals(changed.id()))
                .singleElement()
                .satisfies(transfer -> {
                    assertThat(transfer.isWaiting()).isTrue();
                    assertThat(transfer.grade()).isEqualTo(Grade.EDITED);
                    assertThat(library.store().version(transfer.fromVersion()).quote(transfer.before()))
                            .isEqualTo(changed.anchor().quote().exact());
                });
    }

    @Test
    void whatTheReaderHasSetRightStays() {
        take("意见.txt", FIRST);
        Document document = only().document();
        library.apply(Editing.describe(
                        document,
                        new org.yandu.document.Header(document.title(), null, "王某", null, "市政发〔2026〕3号", null, null))
                .orElseThrow());

        take("意见.txt", SECOND);

        assertThat(only().document().header().author()).isEqualTo("王某");
        assertThat(only().document().header().number()).isEqualTo("市政发〔2026〕3号");
    }

    @Test
    void theSameTitleOverAnotherTextIsAnotherDocument() {
        take("意见.txt", FIRST);
        Outcome other = take(
                "意见.txt",
                "关于加强社会信用体系建设的意见\n\n一、基本情况\n今年以来，各街道围绕网格化管理开展了大量工作，群众满意度明显提高。\n二、下一步打算\n继续完善村规民约，推动矛盾纠纷就地化解，办好群众身边的小事。\n");
        assertThat(other.status()).isEqualTo(Status.IMPORTED);
        assertThat(library.state().documents()).hasSize(2);
    }

    @Test
    void theSameBytesInAnotherEncodingAreANewVersion() {
        byte[] bytes = FIRST.getBytes(Charset.forName("GB18030"));
        Charset wrong = Charset.forName("Big5-HKSCS");
        assertThat(take(new Source("意见.txt", wrong, () -> Intake.read("意见.txt", bytes, wrong)))
                        .status())
                .isEqualTo(Status.IMPORTED);

        Charset right = Charset.forName("GB18030");
        Outcome again = take(new Source("意见.txt", right, () -> Intake.read("意见.txt", bytes, right)));

        assertThat(again.status()).isEqualTo(Status.NEW_VERSION);
        assertThat(only().version().text()).isEqualTo(FIRST);
        assertThat(only().version().origin().cause()).isEqualTo(Cause.READ_AGAIN);
        assertThat(only().document().title()).isEqualTo("关于加强社会信用体系建设的意见");
    }

    // ---- the same words in another format ----

    private static Source page(String name, String text) {
        String html = "<html><body><p>" + text.strip().replaceAll("\\n+", "</p><p>") + "</p></body></html>";
        return Source.bytes(name, html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameWordsInAnotherFormatStayOutWhetherTheyCameBeforeOrComeAlong() {
        List<Outcome> outcomes = takeAll(text("意见.txt", FIRST), page("意见.html", FIRST));
        assertThat(outcomes).extracting(Outcome::status).containsExactly(Status.IMPORTED, Status.SAME_WORDS);
        assertThat(outcomes.getLast().document()).isEqualTo(outcomes.getFirst().document());
        assertThat(outcomes.getLast().kin().same())
                .isEqualTo(new Kin.Same(outcomes.getFirst().document(), "意见.txt", List.of()));

        Outcome later = take(page("另存的网页.html", "# " + FIRST.replace("，", ",")));
        assertThat(later.status()).isEqualTo(Status.SAME_WORDS);
        assertThat(later.kin().same())
                .isEqualTo(new Kin.Same(outcomes.getFirst().document(), "关于加强社会信用体系建设的意见", List.of()));
        assertThat(library.state().documents()).hasSize(1);
    }

    @Test
    void otherFormatsOfANewerTextAreOneVersion() {
        take("意见.txt", FIRST);
        List<Outcome> outcomes = takeAll(page("意见.html", SECOND), text("意见.txt", SECOND), text("意见.md", SECOND));
        assertThat(outcomes)
                .extracting(Outcome::status)
                .containsExactly(Status.NEW_VERSION, Status.SAME_WORDS, Status.SAME_WORDS);
        assertThat(library.state().documents()).hasSize(1);
    }

    @Test
    void whatTheReaderSaysGoesBeforeWhatIsGuessed() {
        String id = String.valueOf(take("意见.txt", FIRST).document());
        mark("形成守信激励和失信惩戒的长效机制");
        Outcome own = take(page("意见.html", FIRST).to(Destination.OWN));
        assertThat(own.status()).isEqualTo(Status.IMPORTED);

        String other = "关于信用修复的若干规定\n\n一、基本情况\n今年以来，各街道围绕网格化管理开展了大量工作。\n建立健全政府守信践诺机制，群众满意度明显提高。\n";
        Outcome version = take(text("若干规定.txt", other).to(new Destination.VersionOf(id)));
        assertThat(version.status()).isEqualTo(Status.NEW_VERSION);
        assertThat(version.document()).isEqualTo(id);
        assertThat(version.entry().waiting()).isEqualTo(1);
        assertThat(library.state().documents()).hasSize(2);
        assertThat(take(text("x.txt", "别的\n\n完全是另外的一些话，与前面的都不相干。\n").to(new Destination.VersionOf("没有")))
                        .status())
                .isEqualTo(Status.FAILED);
    }

    /** A page lost its last line, and the heading of the site was taken for text. */
    @Test
    void nearlyTheSameWordsAreTheSameOnlyInAnotherFormat() {
        String body = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> "第" + (char) ('甲' + i) + "项工作由" + (char) ('一' + 7 * i) + "部门牵头，年底前完成并报告"
                        + (char) ('丁' + 3 * i) + "办。\n")
                .collect(java.util.stream.Collectors.joining());
        take("分工.txt", "工作分工\n\n" + body);
        Outcome page = take(page("分工.html", "工作分工\n\n" + body + "附：联络员名单另行印发\n"));
        assertThat(page.status()).isEqualTo(Status.SAME_WORDS);
        assertThat(page.kin().same()).matches(same -> same != null && !same.exactly());
        Outcome text = take("分工二.txt", "工作分工表\n\n" + body + "附：联络员名单另行印发\n");
        assertThat(text.status()).isEqualTo(Status.IMPORTED);
    }

    @Test
    void aDocumentOfTheSameTitleAndOtherWordsMayBeTheOlderText() {
        String id = String.valueOf(take("意见.txt", FIRST).document());
        Outcome other = take("意见.txt", "关于加强社会信用体系建设的意见\n\n今年以来，各街道围绕网格化管理开展了大量工作，群众满意度明显提高。\n");
        assertThat(other.kin().perhaps()).containsExactly(id);
    }

    /** Of two documents that would do neither was proposed, and the reader was told that the texts were unlike. */
    @Test
    void ofSeveralDocumentsThatWouldDoItIsTheOneOfItsFileName() {
        String draft = String.valueOf(take("征求意见稿.txt", FIRST).document());
        String ending = FIRST + "本意见自印发之日起施行。\n";
        Source second = text("意见.txt", ending).to(Destination.OWN);
        String named = String.valueOf(take(second).document());

        Outcome newer = importer()
                .tryOut(List.of(text("意见.txt", SECOND)), Progress.NONE)
                .getFirst();
        assertThat(newer.status()).isEqualTo(Status.NEW_VERSION);
        assertThat(newer.document()).isEqualTo(named);
        assertThat(newer.kin().rivals()).extracting(Kin.Rival::document).containsExactly(named, draft);

        Outcome other = take("定稿.txt", SECOND);
        assertThat(other.status()).isEqualTo(Status.IMPORTED);
        assertThat(other.kin().rivals())
                .extracting(Kin.Rival::fileName)
                .containsExactlyInAnyOrder("征求意见稿.txt", "意见.txt");
    }
}
