package org.yandu.retrieval.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.WorkedOut;
import org.yandu.retrieval.names.NameEntry.Standing;
import org.yandu.workspace.NameKind;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.NameRuling.Verdict;
import org.yandu.workspace.Samples;

class NameIndexTest {

    private final List<DocumentVersion> versions = new ArrayList<>();
    private final WorkedOut<NameForm> memory = WorkedOut.remembered(new NamesFound());
    private int reads;

    private static NameRuling ruling(String name, Verdict verdict, @Nullable String target) {
        return new NameRuling(name, name, NameKind.SYSTEM, verdict, target, Instant.EPOCH);
    }

    private List<Document> documents(String... texts) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            int number = versions.size();
            DocumentVersion version = Samples.version("v" + number, "d" + number, text);
            versions.add(version);
            documents.add(Samples.document("d" + number, "题" + number, version));
        }
        return documents;
    }

    private DocumentVersion read(Document document) {
        reads++;
        return versions.get(Integer.parseInt(document.id().substring(1)));
    }

    private List<NameEntry> index(List<Document> documents, NameRuling... rulings) {
        return NameIndex.of(documents, this::read, memory, Rulings.of(List.of(rulings)), Gauge.NONE);
    }

    private static Optional<NameEntry> find(List<NameEntry> entries, String shown) {
        return entries.stream().filter(entry -> entry.shown().equals(shown)).findFirst();
    }

    private static NameEntry entry(List<NameEntry> entries, String shown) {
        return find(entries, shown).orElseThrow(() -> new AssertionError(shown + " is not in " + entries));
    }

    /** The first text is in traditional characters, all others are not. */
    @Test
    void aNameIsShownAsItIsWrittenMostOften() {
        List<NameEntry> names =
                index(documents("實施“一號改革工程”，建設《溪口條例》。", "实施“一号改革工程”，落实一号改革工程。", "推进一号改革工程。落实《溪口条例》。执行溪口条例。"));
        assertThat(names).extracting(NameEntry::shown).contains("一号改革工程", "《溪口条例》");
    }

    /** 1+6+N stands nowhere else, 三色 does. */
    @Test
    void onePlaceIsOneName() {
        List<NameEntry> names = index(documents("搭建“1+6+N”总体架构，建立“三色”预警机制。", "实行“三色”管理。"));
        assertThat(entry(names, "“1+6+N”总体架构").standing()).isEqualTo(Standing.FOUND);
        assertThat(entry(names, "1+6+N").standing()).isEqualTo(Standing.DOUBTFUL);
        assertThat(find(names, "三色")
                        .filter(name -> name.standing() == Standing.DOUBTFUL && name.score() >= NameFinder.SURE))
                .isEmpty();
        NameEntry inner = entry(index(documents("搭建“1+6+N”总体架构。"), ruling("1+6+N", Verdict.CONFIRMED, null)), "1+6+N");
        assertThat(inner.standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void whatOneTextMarksIsFoundWhereAnotherDoesNot() {
        NameEntry points = entry(index(documents("推出“澜江分”，服务市民。", "澜江分覆盖全市，澜江分深入人心。")), "澜江分");
        assertThat(points.count()).isEqualTo(3);
        assertThat(points.texts()).hasSize(2);
        assertThat(points.forms()).containsExactly("澜江分");
        assertThat(points.isName()).isTrue();
    }

    @Test
    void namesComeInTheOrderTheyAreFirstMentioned() {
        List<NameEntry> entries = index(documents("推出“澜江分”，出台《澜江市信用条例》，实施“清风行动”。"));
        assertThat(entries).extracting(NameEntry::shown).containsExactly("澜江分", "《澜江市信用条例》", "清风行动");
    }

    @Test
    void theReaderConfirmsHidesAndAdds() {
        List<Document> documents = documents("推出“澜江分”。大家都说三色码好，三色码真好。");
        List<NameEntry> entries = index(
                documents,
                ruling("澜江分", Verdict.HIDDEN, null),
                ruling("三色码", Verdict.ADDED, null),
                ruling("没有的名称", Verdict.ADDED, null));
        assertThat(entry(entries, "澜江分").standing()).isEqualTo(Standing.HIDDEN);
        assertThat(entry(entries, "澜江分").isName()).isFalse();
        assertThat(entry(entries, "三色码").count()).isEqualTo(2);
        assertThat(entry(entries, "没有的名称").texts()).isEmpty();
        assertThat(entry(index(documents, ruling("澜江分", Verdict.CONFIRMED, null)), "澜江分")
                        .standing())
                .isEqualTo(Standing.CONFIRMED);
    }

    /** A word of two characters is a name between marks only, unless the reader says that it is one: he got a name without a place. */
    @Test
    void whatTheReaderAddsIsFoundHoweverShortItIs() {
        List<Document> documents = documents("用上“码上”，码上有人管，码上有人办。浙里好，在浙里。");
        assertThat(entry(index(documents), "码上").count()).isEqualTo(1);
        NameIndex index = NameIndex.read(documents, this::read, memory, Rulings.of(List.of()), Gauge.NONE);
        Rulings adding = Rulings.of(List.of(ruling("码上", Verdict.ADDED, null), ruling("浙里", Verdict.ADDED, null)));
        assertThat(index.lacks(adding)).isTrue();
        NameIndex more = index.with(adding, this::read, Gauge.NONE);
        assertThat(more.lacks(adding)).isFalse();
        assertThat(entry(more.entries(adding), "码上").count()).isEqualTo(3);
        assertThat(entry(more.entries(adding), "浙里").count()).isEqualTo(2);
        // Undone, it is what it was.
        assertThat(entry(more.entries(Rulings.of(List.of())), "码上").count()).isEqualTo(1);
        assertThat(entry(index(documents, ruling("码上", Verdict.ADDED, null)), "码上")
                        .count())
                .isEqualTo(3);
    }

    @Test
    void twoNamesAreOneAndPlacesInsideEachOtherCountOnce() {
        List<Document> documents = documents("建设澜江市信用平台，推广“信用平台”。信用平台好。");
        List<NameEntry> entries = index(documents, ruling("信用平台", Verdict.MERGED, "澜江市信用平台"));
        assertThat(find(entries, "信用平台")).isEmpty();
        NameEntry one = entry(entries, "澜江市信用平台");
        assertThat(one.count()).isEqualTo(3);
        assertThat(one.evidence()).contains(Evidence.READER);
        // A ring of mergers leaves every name where it is.
        assertThat(index(documents, ruling("甲乙丙", Verdict.MERGED, "丁戊己"), ruling("丁戊己", Verdict.MERGED, "甲乙丙")))
                .isNotNull();
    }

    @Test
    void whatTheReaderSaysIsHeededWithoutReadingAgain() {
        List<Document> documents = documents("推出“澜江分”，出台《澜江市信用条例》。三色码。");
        NameIndex index = NameIndex.read(documents, this::read, memory, Rulings.of(List.of()), Gauge.NONE);
        int before = reads;
        Rulings hiding = Rulings.of(List.of(ruling("澜江分", Verdict.HIDDEN, null)));
        assertThat(index.lacks(hiding)).isFalse();
        assertThat(entry(index.entries(hiding), "澜江分").standing()).isEqualTo(Standing.HIDDEN);
        assertThat(reads).isEqualTo(before);
        Rulings adding = Rulings.of(List.of(ruling("三色码", Verdict.ADDED, null)));
        assertThat(index.lacks(adding)).isTrue();
        NameIndex more = index.with(adding, this::read, Gauge.NONE);
        assertThat(more.lacks(adding)).isFalse();
        assertThat(entry(more.entries(adding), "三色码").count()).isEqualTo(1);
        assertThat(find(index.entries(adding), "三色码")).isEmpty();
    }

    @Test
    void figuresAreThoseOfTheSameSentence() {
        List<Document> documents = documents("一、信用\n“澜江分”惠及9430万人次，满意率97.64%。其他工作完成3项。“澜江分”还有2个场景。");
        List<NameEntry> entries = index(documents);
        NameFacts facts = NameFacts.of(
                entries,
                this::read,
                (document, version) -> org.yandu.outline.Outliner.outline(version, document.header(), List.of()),
                Gauge.NONE);
        assertThat(facts.figures(entry(entries, "澜江分"))).containsExactly("9430万人次", "97.64%", "2个");
        assertThat(facts.first(entry(entries, "澜江分"))).isEqualTo("一第1段");
    }
}
