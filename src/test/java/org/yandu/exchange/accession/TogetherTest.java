package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.Problem;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Outcome.Status;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Editing;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/** Files that come in together and are texts of one document. */
class TogetherTest extends TakingCase {

    private static final String DRAFT = """
            关于加强社会信用体系建设的意见（征求意见稿）

            一、总体要求
            坚持依法依规，保护信用主体合法权益，推动信用信息归集共享，形成守信激励和失信惩戒的长效机制。
            二、重点任务
            完善信用修复制度，畅通修复渠道，明确修复时限，做到线上一次受理、一次告知。
            加强政务诚信建设，建立健全政府守信践诺机制，持续清理拖欠企业账款。
            """;

    private static final String REVISED = DRAFT.replace("征求意见稿", "修订稿").replace("明确修复时限，", "缩短修复时限，");

    private static final String LAST = REVISED.replace("（修订稿）", "") + "三、保障措施\n加强组织领导，抓好督促落实，每年报告一次进展。\n";

    @BeforeEach
    void themes() {
        addStartingThemes();
    }

    private List<String> fileNames(String documentId) {
        return library.store().versions(documentId).stream()
                .map(version -> String.valueOf(version.origin().fileName()))
                .toList();
    }

    private Document one() {
        assertThat(library.state().documents()).hasSize(1);
        return library.state().documents().getFirst();
    }

    /** A pattern of ours went down the stack once for every sign of a long line, and no file of the batch came in. */
    @Test
    void oneThatIsTooDeepToReadKeepsNoOtherOut() {
        Source deep = new Source("深.md", null, () -> {
            throw new StackOverflowError();
        });
        List<Outcome> outcomes = takeAll(text("意见.txt", DRAFT), deep);
        assertThat(outcomes).extracting(Outcome::status).containsExactly(Status.IMPORTED, Status.FAILED);
        assertThat(outcomes.get(1).problem()).isEqualTo(Problem.of(Problem.Kind.FILE_DAMAGED, "深.md"));
    }

    @Test
    void theyBecomeOneDocumentInTheOrderOfTheirDrafts() {
        List<Outcome> outcomes = takeAll(
                text("意见（终稿）.txt", LAST), text("意见.txt", REVISED), text("意见 初稿.txt", DRAFT), text("意见 (1).txt", LAST));

        assertThat(outcomes)
                .extracting(Outcome::status)
                .containsExactly(Status.NEW_VERSION, Status.NEW_VERSION, Status.IMPORTED, Status.DUPLICATE);
        assertThat(fileNames(one().id())).containsExactly("意见 初稿.txt", "意见.txt", "意见（终稿）.txt");
        assertThat(library.store().version(one().currentVersion()).text()).isEqualTo(LAST);
        assertThat(one().title()).isEqualTo("关于加强社会信用体系建设的意见");

        library.undo();
        assertThat(library.state().documents()).isEmpty();
        library.redo();
        assertThat(fileNames(one().id())).hasSize(3);
    }

    @Test
    void theDateOfTheHeadGoesBeforeTheName() {
        takeAll(
                text("a（定稿）.txt", DRAFT + "2023年4月13日\n"),
                text("b（初稿）.txt", REVISED.replace("修订稿", "征求意见稿") + "2024年1月5日\n"));
        assertThat(fileNames(one().id())).containsExactly("a（定稿）.txt", "b（初稿）.txt");
    }

    @Test
    void withoutAnySignTheyFollowEachOtherAsNamed() {
        takeAll(text("甲.txt", LAST), text("乙.txt", LAST.replace("每年", "每季度")));
        assertThat(fileNames(one().id())).containsExactly("甲.txt", "乙.txt");
    }

    @Test
    void whatIsUnlikeIsTwoDocumentsWhateverItsTitle() {
        takeAll(text("甲.txt", DRAFT), text("乙.txt", "关于加强社会信用体系建设的意见\n\n今年以来，各街道围绕网格化管理开展了大量工作，群众满意度明显提高，办好了一批小事。\n"));
        assertThat(library.state().documents()).hasSize(2);
    }

    /** Folders of two years or two towns have files of one name in them. */
    @Test
    void twoYearsOrTwoTownsAreTwoDocumentsThoughTheirFilesAreCalledAlike() {
        String report =
                "渡口市2021年护路工作年度报告\n\n渡口市坚持把路修到家门口，护路工作取得新成效，现将有关情况报告如下。\n一、主要做法\n建立路长制，落实巡查、清扫、报修三项责任，做到小坑不过夜。\n二、存在问题\n个别村组重修轻养，经费到位不及时。\n";
        takeAll(
                text("甲/年度报告.txt", report),
                text("乙/年度报告.txt", report.replace("2021年", "2022年")),
                text("丙/年度报告.txt", report.replace("渡口市", "江口市")));
        assertThat(library.state().documents()).hasSize(3);

        take("丁/年度报告.txt", report.replace("2021年", "2023年"));
        assertThat(library.state().documents()).hasSize(4);
        take("戊/年度报告.txt", report.replace("不及时", "很不及时"));
        assertThat(library.state().documents()).hasSize(4);
    }

    /** Whatever goes wrong in a reader with one file, the others come in. */
    @Test
    void aFileThatAReaderStumblesOverFailsAlone() {
        Source bad = new Source("坏.docx", null, () -> {
            throw new ArrayIndexOutOfBoundsException("7");
        });
        List<Outcome> outcomes = takeAll(text("甲.txt", DRAFT), bad, text("乙.txt", LAST));
        assertThat(outcomes)
                .extracting(Outcome::status)
                .containsExactly(Status.IMPORTED, Status.FAILED, Status.NEW_VERSION);
        assertThat(outcomes.get(1).problem()).isEqualTo(Problem.of(Problem.Kind.FILE_DAMAGED, "坏.docx"));
        assertThat(one().title()).isEqualTo("关于加强社会信用体系建设的意见");
    }

    @Test
    void theReaderCanHaveADocumentOfEach() {
        takeAll(text("甲.txt", DRAFT).to(Destination.OWN), text("乙.txt", REVISED).to(Destination.OWN));
        assertThat(library.state().documents()).hasSize(2);
    }

    @Test
    void marksGoThroughAllOfThem() {
        String id = String.valueOf(takeAll(text("甲.txt", DRAFT)).getFirst().document());
        OpenDocument open = library.open(id);
        int at = DRAFT.indexOf("建立健全政府守信践诺机制");
        library.apply(Marking.mark(
                        open, new TextSpan(at, at + 12), StartingThemes.codes().getFirst(), "李", Instant.EPOCH)
                .orElseThrow());

        List<Outcome> outcomes = takeAll(text("终稿.txt", LAST), text("修订稿.txt", REVISED));

        assertThat(outcomes).extracting(Outcome::status).containsExactly(Status.NEW_VERSION, Status.NEW_VERSION);
        assertThat(fileNames(id)).containsExactly("甲.txt", "修订稿.txt", "终稿.txt");
        String current = one().currentVersion();
        assertThat(library.store().annotations(AnnotationQuery.ALL))
                .singleElement()
                .satisfies(mark -> assertThat(mark.versionId()).isEqualTo(current))
                .satisfies(mark -> assertThat(mark.span().in(LAST)).isEqualTo("建立健全政府守信践诺机制"));
        assertThat(library.store().transfers(current)).hasSize(1);
        library.undo();
        assertThat(library.store().annotations(AnnotationQuery.ALL))
                .singleElement()
                .satisfies(mark -> assertThat(mark.versionId()).isNotEqualTo(current));
    }

    /** Comments of the older Word file are carried to the newer one, as they would be had it come in alone. */
    @Test
    void commentsInTheOlderFileGoAlong() throws IOException {
        List<Outcome> outcomes =
                takeAll(Source.bytes("修订稿.docx", word(REVISED, "")), Source.bytes("初稿.docx", word(DRAFT, "依法依规")));
        assertThat(outcomes).extracting(Outcome::status).containsExactly(Status.NEW_VERSION, Status.IMPORTED);
        assertThat(library.store().annotations(AnnotationQuery.ALL))
                .singleElement()
                .satisfies(mark -> assertThat(mark.versionId()).isEqualTo(one().currentVersion()))
                .satisfies(mark -> assertThat(mark.anchor().quote().exact()).isEqualTo("依法依规"));
    }

    /** @param marked words that are highlighted */
    private static byte[] word(String text, String marked) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : text.strip().split("\n+")) {
                var paragraph = word.createParagraph();
                int at = marked.isEmpty() ? -1 : line.indexOf(marked);
                if (at >= 0) {
                    paragraph.createRun().setText(line.substring(0, at));
                    var run = paragraph.createRun();
                    run.setText(marked);
                    run.setTextHighlightColor("yellow");
                    paragraph.createRun().setText(line.substring(at + marked.length()));
                } else {
                    paragraph.createRun().setText(line);
                }
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void oneFileCanFollowAnotherThatIsNamedAfterIt() {
        String other = "关于信用修复的若干规定\n\n一、基本情况\n今年以来，各街道围绕网格化管理开展了大量工作，群众满意度明显提高。\n";
        List<Outcome> outcomes =
                takeAll(text("规定.txt", other).to(new Destination.After("意见.txt")), text("意见.txt", DRAFT));
        assertThat(outcomes).extracting(Outcome::status).containsExactly(Status.NEW_VERSION, Status.IMPORTED);
        assertThat(fileNames(one().id())).containsExactly("意见.txt", "规定.txt");
    }

    @Test
    void filesThatAreToFollowEachOtherOrNobodyComeInAllTheSame() {
        List<Outcome> outcomes = takeAll(
                text("甲.txt", DRAFT).to(new Destination.After("乙.txt")),
                text("乙.txt", REVISED).to(new Destination.After("甲.txt")),
                text("丙.txt", "别的\n\n完全是另外的一些话，与前面的都不相干，只是放在一起。\n").to(new Destination.After("没有.txt")));
        assertThat(outcomes)
                .extracting(Outcome::status)
                .containsExactlyInAnyOrder(Status.IMPORTED, Status.NEW_VERSION, Status.IMPORTED);
    }

    @Test
    void whatIsOnlyTriedHasNoIdsOfWhatIsNotThere() {
        List<Outcome> dry = importer().tryOut(List.of(text("甲.txt", DRAFT), text("乙.txt", REVISED)), Progress.NONE);
        assertThat(dry).extracting(Outcome::status).containsExactly(Status.IMPORTED, Status.NEW_VERSION);
        assertThat(dry).extracting(Outcome::document).containsOnlyNulls();
    }

    /** What the text says was remembered by its id alone: with a line marked as noise it still said the line. */
    @Test
    void whatIsNoiseNowIsNotComparedAnyMore() {
        Importer importer = importer();
        String advert = "本页面由某某科技公司提供技术支持，欢迎广大用户来电咨询洽谈合作事宜。\n";
        Outcome first = importer.take(List.of(text("意见.txt", DRAFT + advert)), Progress.NONE)
                .getFirst();
        Source page = Source.bytes("网页.html", page(DRAFT).getBytes(StandardCharsets.UTF_8));
        assertThat(importer.tryOut(List.of(page), Progress.NONE).getFirst().status())
                .isNotEqualTo(Status.SAME_WORDS);

        OpenDocument open = library.open(String.valueOf(first.document()));
        int at = open.version().text().indexOf(advert);
        library.apply(
                Editing.markNoise(open, new TextSpan(at, at + advert.strip().length()))
                        .orElseThrow());

        Outcome now = importer.tryOut(List.of(page), Progress.NONE).getFirst();
        assertThat(now.status()).isEqualTo(Status.SAME_WORDS);
        assertThat(now.kin().same()).matches(same -> same != null && same.exactly());
        library.undo();
        assertThat(importer.tryOut(List.of(page), Progress.NONE).getFirst().status())
                .isNotEqualTo(Status.SAME_WORDS);
    }

    private static String page(String text) {
        return "<html><body><p>" + text.strip().replaceAll("\\n+", "</p><p>") + "</p></body></html>";
    }

    // ---- the index of what texts say ----

    /** Whoever compares all pairs finds the same as the index, in texts that share from nothing to everything. */
    @Test
    void theIndexOverlooksNone() {
        Random random = new Random(7);
        List<BareText> all = new ArrayList<>();
        BareTexts<Integer> index = new BareTexts<>();
        int nearly = 0;
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(sentences(random.nextInt(6), 20 + random.nextInt(60)));
            for (int change = random.nextInt(4); change > 0; change--) {
                text.setCharAt(random.nextInt(text.length()), (char) ('一' + random.nextInt(4000)));
            }
            BareText bare = BareText.of(text.toString(), List.of());
            int expected = -1;
            for (int k = 0; k < all.size() && expected < 0; k++) {
                expected = all.get(k).isSame(bare) ? k : -1;
            }
            boolean exactly = expected >= 0;
            boolean doubtful = all.stream().anyMatch(each -> isDoubtful(each, bare));
            var found = index.find(new BareTexts.Said(Header.titled(""), "pdf", bare));
            assertThat(found.isPresent()).isEqualTo(exactly || doubtful);
            assertThat(found.map(BareTexts.Match::exactly).orElse(false)).isEqualTo(exactly);
            if (exactly) {
                assertThat(found.map(BareTexts.Match::of)).contains(expected);
            } else if (doubtful) {
                assertThat(found.map(BareTexts.Match::of)).matches(of -> isDoubtful(all.get(of.orElseThrow()), bare));
                nearly++;
            }
            all.add(bare);
            index.add(i, new BareTexts.Said(Header.titled(""), "txt", bare));
        }
        assertThat(nearly).isGreaterThan(20);
    }

    private static boolean isDoubtful(BareText one, BareText other) {
        return one.sameness("txt", other, "pdf").kind() == Sameness.Kind.DOUBTFUL;
    }

    private static String sentences(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count * 20; i++) {
            out.append((char) ('一' + random.nextInt(3000)));
        }
        return out.toString();
    }

    @Test
    void drafts() {
        String[][] inOrder = {
            {"稿.txt", "修订稿.txt"},
            {"征求意见稿.docx", "送审稿.docx"},
            {"方案V1.docx", "方案v2.docx"},
            {"方案v1.2.docx", "方案v1.10.docx"},
            {"讲话 一稿.txt", "讲话 三稿.txt"},
            {"讲话第2稿.txt", "讲话第10稿.txt"},
            {"办法20230413.txt", "办法20231201.txt"},
            {"办法2023年4月.txt", "办法2023年12月.txt"},
            {"办法2022.txt", "办法2023-01-05 初稿.txt"},
            {"意见（草案）.txt", "意见.txt"},
            {"修改稿.txt", "定稿.txt"},
        };
        for (String[] pair : inOrder) {
            Gist gist = gist("办法");
            assertThat(Age.compare(gist, pair[0], gist, pair[1]))
                    .as(pair[0] + " " + pair[1])
                    .isNegative();
            assertThat(Age.compare(gist, pair[1], gist, pair[0]))
                    .as(pair[1] + " " + pair[0])
                    .isPositive();
        }
        assertThat(Age.compare(gist("办法"), "a.txt", gist("办法"), "b (1).txt")).isZero();
        assertThat(Age.compare(gist("办法（征求意见稿）"), "a.txt", gist("办法（修订稿）"), "b.txt"))
                .isNegative();
        assertThat(Age.title("办法（征求意见稿）")).isEqualTo(Age.title("办法(修訂稿)")).isEqualTo("办法");
        assertThat(Age.title("条例（2023年修正）")).isEqualTo("条例");
        assertThat(Age.title("统计（季报）")).isEqualTo("统计(季报)");
    }

    /** 07 and 07a of a newcomer: （一）村村 became 一、村村, and was left out as the same words. */
    @Test
    void otherPunctuationInTheSameFormatIsANewerText() {
        String said = "每个村聘请一名法律顾问，合同审查、纠纷调处都有专业的人把关。\n镇里建起巡回法庭，把庭审搬到村口的大樟树下。";
        BareText one = BareText.of("（一）村村有法律顾问\n" + said, List.<Noise>of());
        BareText other = BareText.of("一、村村有法律顾问\n" + said, List.<Noise>of());
        BareText wrapped = BareText.of("（一） 村村有法律顾问\n\n" + said.replace("专业的", "专业\n的"), List.<Noise>of());
        BareTexts<String> all = new BareTexts<>();
        all.add("07", new BareTexts.Said(Header.titled(""), "txt", one));
        assertThat(all.find(new BareTexts.Said(Header.titled(""), "txt", other)))
                .isEmpty();
        assertThat(all.find(new BareTexts.Said(Header.titled(""), "docx", other)))
                .isPresent();
        assertThat(all.find(new BareTexts.Said(Header.titled(""), "txt", wrapped)))
                .isPresent();
    }

    /** Whoever was told to get a broken file again has to get it in. */
    @Test
    void aFileThatCouldNotBeReadWholeDoesNotSayTheSame() {
        String said = "每个村聘请一名法律顾问，合同审查、纠纷调处都有专业的人把关。镇里建起巡回法庭。";
        BareTexts<String> all = new BareTexts<>();
        all.add(
                "broken",
                new BareTexts.Said(
                        Header.titled(""), "txt", BareText.of(said.replace("，", "\uFFFD，"), List.<Noise>of())));
        assertThat(all.find(new BareTexts.Said(Header.titled(""), "txt", BareText.of(said, List.<Noise>of()))))
                .isEmpty();
    }

    /** Three notices of a newcomer, in MHTML, HTML and DOC: the same words but for the list's number. */
    @Test
    void aNoticeOfAnotherListIsAnotherNotice() {
        String rest = sentences(3, 40);
        String[] titles = {"关于公布第三批文明实践所的通知", "关于公布第四批文明实践站的通知", "關於公布第三批文明實踐所的通知"};
        BareText[] bare = new BareText[3];
        for (int i = 0; i < 3; i++) {
            bare[i] = BareText.of(titles[i] + "\n" + rest + (i == 2 ? "\n上一篇" : ""), List.<Noise>of());
        }
        BareTexts<String> all = new BareTexts<>();
        all.add("third", new BareTexts.Said(Header.titled(titles[0]), "mhtml", bare[0]));
        assertThat(all.find(new BareTexts.Said(Header.titled(titles[1]), "html", bare[1])))
                .isEmpty();
        assertThat(all.find(new BareTexts.Said(Header.titled(titles[2]), "html", bare[2])))
                .isPresent();
        assertThat(all.older(bare[1])).containsExactly("third");
        assertThat(isOther("关于2023年工作情况的报告", "关于二〇二三年工作情况的报告")).isFalse();
        assertThat(isOther("第12届委员会公报", "第十二届委员会公报")).isFalse();
        assertThat(isOther("2022年工作总结", "2023年工作总结")).isTrue();
    }

    /** A newcomer compared the rules of two cities, of which one had copied the other's: only the first came in. */
    @Test
    void theSameRuleOfAnotherCityIsAnotherRule() {
        assertThat(isOther("东山市社会信用条例", "清河市社会信用条例")).isTrue();
        assertThat(isOther("某某省东山市信用办法", "某某省清河县信用办法")).isTrue();
        assertThat(isOther("清河市社会信用条例", "清河市社会新用条例")).isFalse();
        assertThat(isOther("东山市人民政府关于加强城市管理的意见", "关于加强城市管理的意见")).isFalse();
        assertThat(isOther("清河市社会信用条例", "清河市社会信用条例（草案）")).isFalse();
        assertThat(OtherIssue.is(numbered("关于印发行动方案的通知", "清政办发〔2024〕17号"), numbered("关于印发行动方案的通知", "临政办发[2024]17号")))
                .isTrue();
        assertThat(OtherIssue.is(numbered("东山市信用办法", "清政办发〔2024〕17号"), numbered("东出市信用办法", "清政办发(2024)17号")))
                .isFalse();
    }

    private static boolean isOther(String title, String other) {
        return OtherIssue.is(Header.titled(title), Header.titled(other));
    }

    private static Header numbered(String title, String number) {
        return new Header(title, null, null, null, number, null, null);
    }

    private static Gist gist(String title) {
        return new Gist(
                Header.titled(title),
                "txt",
                0,
                "",
                new Gist.Decoding("UTF-8", 1, null),
                "",
                BareText.of("", List.<Noise>of()),
                List.of(),
                0,
                org.yandu.document.Unread.NONE);
    }
}
