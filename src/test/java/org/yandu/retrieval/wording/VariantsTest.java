package org.yandu.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.TextDiff;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.wording.Variant.Kind;

class VariantsTest {

    @Test
    void allFormsOfATerm() {
        List<Variant> variants = of("最多跑一次", "推进“最多跑一次”改革,实现最多跑一次。群众办事最多跑一趟,也有人说最多只跑一次。", "深化「最多跑一次」改革");
        assertThat(variants)
                .extracting(Variant::form, Variant::kind)
                .containsExactlyInAnyOrder(
                        tuple("最多跑一次", Kind.SAME),
                        tuple("“最多跑一次”改革", Kind.LONGER),
                        tuple("最多跑一趟", Kind.NEAR),
                        tuple("最多只跑一次", Kind.NEAR));
        Variant longer = variants.get(1);
        assertThat(longer.places()).hasSize(2);
        assertThat(longer.documents()).isEqualTo(2);
        assertThat(longer.difference("最多跑一次"))
                .extracting(TextDiff.Piece::kind)
                .contains(TextDiff.Kind.INSERTED, TextDiff.Kind.SAME);
    }

    @Test
    void otherMarksPartAndShortTermsHaveNoNearOnes() {
        assertThat(of("平安杭州", "平安、杭州。平安杭州。")).extracting(Variant::form).containsExactly("平安杭州");
        assertThat(of("信用", "信任、信用、信誉")).extracting(Variant::form).containsExactly("信用");
    }

    @Test
    void whatIsAskedWithMarksIsFoundWithout() {
        assertThat(of("“最多跑一次”改革", "最多跑一次改革和“最多跑一次”改革"))
                .extracting(Variant::form, Variant::kind)
                .containsExactlyInAnyOrder(tuple("“最多跑一次”改革", Kind.SAME), tuple("最多跑一次改革", Kind.MARKED));
    }

    private static org.assertj.core.groups.Tuple tuple(String form, Kind kind) {
        return org.assertj.core.api.Assertions.tuple(form, kind);
    }

    private static List<Variant> of(String term, String... texts) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            documents.add(new Document(
                    String.valueOf(i), Header.titled("t" + i), "txt", Instant.EPOCH.plusSeconds(i), "v" + i));
        }
        return Variants.of(
                term,
                documents,
                document -> new DocumentVersion(
                        document.currentVersion(),
                        document.id(),
                        texts[Integer.parseInt(document.id())],
                        List.of(),
                        new Origin("UTF-8", "", Instant.EPOCH)),
                Gauge.NONE);
    }
}
