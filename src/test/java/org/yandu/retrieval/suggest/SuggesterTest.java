package org.yandu.retrieval.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.StartingThemes;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.Grain;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** What is suggested in a small library, and what readers do to it. */
class SuggesterTest {

    private static final String CREDIT = "市里归集公共信用信息，对守信的企业少查，对失信的企业联合惩戒。";
    private static final String LAW = "行政复议案件依法审结，执法全过程记录全面推行。";
    private static final String OFFICE = "行政审批再提速，群众办事最多跑一次，窗口限时办结。";
    private static final String BRIDGE = "𠮷山大桥年底通车，全长三千二百米，工人两班倒。";
    private static final String TEXT = String.join("\n", CREDIT, LAW, OFFICE, BRIDGE);

    @TempDir
    Path folder;

    private Workspace library;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void themes(Code... codes) {
        library.apply(Samples.adding(codes));
    }

    private void startingThemes() {
        themes(StartingThemes.codes().toArray(Code[]::new));
    }

    private OpenDocument document(String id) {
        return library.version(id, library.state().document(id).orElseThrow().currentVersion());
    }

    private List<Suggestion> suggest(String id, Grain grain) {
        List<Code> codes = library.state().codebook().codes();
        OpenDocument open = document(id);
        return Suggester.in(
                open,
                new Suggester(library).learn(codes, Gauge.NONE),
                codes,
                grain,
                library.store().rejections(open.version().id()));
    }

    private List<String> words(String id) {
        return suggest(id, Grain.PARAGRAPH).stream()
                .map(each -> each.where().words())
                .toList();
    }

    private void apply(Optional<Change> change) {
        library.apply(change.orElseThrow());
    }

    @Test
    void eachThemeHasItsParagraphAndTheBridgeNone() {
        startingThemes();
        library.apply(Samples.importing("d", TEXT));
        assertThat(suggest("d", Grain.PARAGRAPH))
                .extracting(Suggestion::codeId, each -> each.where().words())
                .containsExactly(
                        tuple("theme-credit", CREDIT), tuple("theme-efficiency", OFFICE), tuple("theme-law", LAW));
        assertThat(suggest("d", Grain.PARAGRAPH)).isEqualTo(suggest("d", Grain.PARAGRAPH));
    }

    @Test
    void theSectionIsNamedAsTheOutlineNamesIt() {
        startingThemes();
        library.apply(Samples.importing("d", "第一章 总则\n" + BRIDGE + "\n第二章 信用\n" + CREDIT + "\n第三章 其他\n一、执法\n" + LAW));
        assertThat(suggest("d", Grain.PARAGRAPH))
                .extracting(each -> each.where().section())
                .contains("第二章 信用", "一、执法");
    }

    @Test
    void reasonsAreWholeWordsAtTheirPlaces() {
        startingThemes();
        library.apply(Samples.importing("d", TEXT));
        for (Suggestion each : suggest("d", Grain.PARAGRAPH)) {
            assertThat(each.reasons()).isNotEmpty().hasSizeLessThanOrEqualTo(6);
            each.reasons().forEach(reason -> assertThat(reason.span().in(TEXT)).isEqualTo(reason.word()));
        }
        assertThat(suggest("d", Grain.PARAGRAPH).getFirst().reasons())
                .extracting(Suggestion.Reason::word)
                .anySatisfy(word -> assertThat(word).contains("公共信用信息"))
                .anySatisfy(word -> assertThat(word).contains("联合惩戒"))
                .doesNotContain("信用", "惩戒");
    }

    /** 𠮷 and 𬬻 before and within the words: no place is cut in half. */
    @Test
    void traditionalCharactersAndThoseOfTwoUnits() {
        startingThemes();
        String text = "𬬻鎮歸集公共信用信息，對𠮷祥等守信的企業少查。\n" + BRIDGE;
        library.apply(Samples.importing("d", text));
        library.apply(Samples.importing("e", "𬬻镇归集公共信用信息，对𠮷祥等守信的企业少查。\n" + BRIDGE));
        List<Suggestion> traditional = suggest("d", Grain.PARAGRAPH);
        List<Suggestion> simplified = suggest("e", Grain.PARAGRAPH);
        assertThat(traditional).hasSize(1);
        assertThat(traditional.getFirst().score())
                .isEqualTo(simplified.getFirst().score());
        assertThat(traditional.getFirst().span().in(text)).isEqualTo("𬬻鎮歸集公共信用信息，對𠮷祥等守信的企業少查。");
        traditional
                .getFirst()
                .reasons()
                .forEach(reason -> assertThat(reason.span().in(text)).isEqualTo(reason.word()));
    }

    /** 拖拉 within 拖拉机, 立法 within 独立法人 and 自治 within 自治区 are no words. */
    @Test
    void wordsAcrossOthersAreNoSigns() {
        startingThemes();
        library.apply(Samples.importing("d", "全县拥有拖拉机九千六百台。\n本行是具有独立法人资格的股份制金融机构。\n我们获评自治区五一劳动奖状。\n" + BRIDGE));
        assertThat(suggest("d", Grain.PARAGRAPH)).isEmpty();
    }

    /** What people say of a broken promise when they use none of the words of official papers. */
    @Test
    void everydayWordsAreKnown() {
        startingThemes();
        String told = "包工头赖账，打了欠条又不认账，工钱拖了两年没给。";
        library.apply(Samples.importing("d", told + "\n" + BRIDGE));
        assertThat(suggest("d", Grain.PARAGRAPH))
                .extracting(Suggestion::codeId, each -> each.where().words())
                .containsExactly(tuple("theme-credit", told));
    }

    @Test
    void sentencesAreThoseThatCarryTheTheme() {
        startingThemes();
        library.apply(Samples.importing("d", BRIDGE + CREDIT + "桥头还有一座公园，种了三百棵樱花。"));
        assertThat(suggest("d", Grain.SENTENCE))
                .extracting(each -> each.where().words())
                .containsExactly(CREDIT);
    }

    /** What is marked or turned down is not proposed again, in either grain; undone it comes back. */
    @Test
    void decidedIsDecided() {
        startingThemes();
        library.apply(Samples.importing("d", TEXT));
        Suggestion credit = suggest("d", Grain.PARAGRAPH).getFirst();
        Code theme = library.state().codebook().find(credit.codeId()).orElseThrow();
        apply(Deciding.accept(document("d"), credit, theme, "读者", Samples.NOW));
        assertThat(words("d")).doesNotContain(CREDIT);
        Suggestion office = suggest("d", Grain.PARAGRAPH).getFirst();
        Code other = library.state().codebook().find(office.codeId()).orElseThrow();
        apply(Deciding.reject(document("d"), office, other, "读者", Samples.NOW));
        assertThat(words("d")).containsExactly(LAW);
        assertThat(suggest("d", Grain.SENTENCE))
                .extracting(each -> each.where().words())
                .containsExactly(LAW);
        library.undo();
        library.undo();
        assertThat(words("d")).containsExactly(CREDIT, OFFICE, LAW);
    }

    /** Everything found of one theme was marked at once, to the end of the text: that says nothing of the others. */
    @Test
    void marksOfOneThemeAreNoRejectionsOfOthers() {
        startingThemes();
        String text = TEXT + "\n" + CREDIT;
        library.apply(Samples.importing("d", text));
        Code credit = library.state().codebook().find("theme-credit").orElseThrow();
        List<Example> law = examples("theme-law");
        for (Suggestion each : suggest("d", Grain.PARAGRAPH)) {
            if (each.codeId().equals(credit.id())) {
                apply(Deciding.accept(document("d"), each, credit, "读者", Samples.NOW));
            }
        }
        assertThat(examples("theme-credit")).isNotEmpty();
        assertThat(examples("theme-law")).isEqualTo(law);
    }

    private List<Example> examples(String theme) {
        Code code = library.state().codebook().find(theme).orElseThrow();
        return Sampler.examples(
                new Sampler(library).read(Gauge.NONE), code, library.state().codebook());
    }

    /** One mark late in a text had made a "no" of every paragraph before it, and half of the suggestions went. */
    @Test
    void aSingleMarkSaysNothingOfWhatStandsBeforeIt() {
        List<Boolean> held = List.of(false, false, true, false, true, false);
        assertThat(Sampler.isPassedOver(held, 3)).isTrue();
        assertThat(Sampler.isPassedOver(held, 1)).isFalse();
        assertThat(Sampler.isPassedOver(held, 5)).isFalse();
        assertThat(Sampler.isPassedOver(List.of(false, false, false, true), 0)).isFalse();
    }

    /** A theme without a definition says nothing, until the reader shows what it is about. */
    @Test
    void aThemeWithoutDefinitionLearnsFromMarks() {
        Code bridges = Samples.code("b", "桥", 1);
        themes(bridges);
        List<String> lines = new ArrayList<>();
        for (String where : List.of("江北", "江南", "河东", "河西", "山前", "山后", "新城", "老城")) {
            lines.add(where + "大桥建成通车，桥面宽三十米，主跨五百米，是跨江的斜拉桥。");
            lines.add(where + "小学今年招生两百人，操场重新铺了草皮，食堂也扩建了一层。");
        }
        library.apply(Samples.importing("read", String.join("\n", lines)));
        library.apply(Samples.importing("new", "滨海大桥建成通车，桥面宽二十米，是跨江的斜拉桥。\n滨海小学今年招生三百人，食堂也扩建了。"));
        assertThat(words("new")).isEmpty();
        OpenDocument read = document("read");
        int at = 0;
        for (String line : lines) {
            if (line.contains("大桥")) {
                library.apply(
                        Samples.adding(Samples.annotation("m" + at, read.version(), at, at + line.length(), "b")));
            }
            at += line.length() + 1;
        }
        assertThat(words("new")).containsExactly("滨海大桥建成通车，桥面宽二十米，是跨江的斜拉桥。");
    }

    /** A sample in the theme's meaning teaches as a mark does. */
    @Test
    void samplesAreExamples() {
        Meaning.Sample sample = new Meaning.Sample("大橋建成通車，橋面寬三十米。", "某文");
        Code theme = with(Samples.code("b", "桥", 1), new Meaning("", "", "", List.of(sample)));
        assertThat(Sampler.examples(List.of(), theme, new Codebook(List.of(theme))))
                .containsExactly(new Example("大桥建成通车,桥面宽三十米。", true, 1));
    }

    @Test
    void oneThemeAloneWithListedWords() {
        themes(with(Samples.code("w", "水", 1), new Meaning("", "关键词：水质、断面。", "排除词：水质净化器广告。", List.of())));
        library.apply(Samples.importing("d", "全市断面水质稳定在三类以上，江豚重现。\n水质净化器广告随处可见，街边电线杆也有。"));
        assertThat(words("d")).containsExactly("全市断面水质稳定在三类以上，江豚重现。");
    }

    /** Libraries of the time when the four themes came with their definition only. */
    @Test
    void startingThemesOfOldLibrariesMeanWhatTheyMeanToday() {
        for (Code code : StartingThemes.codes()) {
            Code old = with(code, Meaning.of(code.definition()));
            assertThat(KeyTerms.of(old)).isEqualTo(KeyTerms.of(code));
            Code changed = with(code, Meaning.of("别的意思。"));
            assertThat(KeyTerms.of(changed).stated()).isEmpty();
        }
    }

    @Test
    void nothingToLearnFrom() {
        startingThemes();
        assertThat(new Suggester(library)
                        .learn(library.state().codebook().codes(), Gauge.NONE)
                        .marks())
                .hasSize(4);
        library.apply(Samples.importing("d", "短。\n\n"));
        assertThat(words("d")).isEmpty();
    }

    private static Code with(Code code, Meaning meaning) {
        return new Code(
                code.id(),
                code.name(),
                code.sign(),
                code.colour(),
                code.pattern(),
                meaning,
                code.key(),
                code.place(),
                code.retired());
    }
}
