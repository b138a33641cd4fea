package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** What is suggested for a passage that was written anew: whole clauses of one paragraph. */
class ClausesTest {

    private static final String OLD = """
            第五条　公民应当遵守下列交通文明行为规范：
            　　（二）驾驶非机动车按照规定佩戴安全头盔；
            　　（三）行人通过路口时不浏览手持电子设备。
            　　违反前款第二项规定的，由公安机关依法处理。
            第六条　饲养犬只应当遵守下列规定：
            　　（一）定期接种狂犬病疫苗；
            　　（二）携犬出户使用犬绳，主动避让他人；
            　　（三）及时清理犬只粪便。
            第十条　携犬出户未使用犬绳的，由公安机关责令改正，处五十元以上二百元以下罚款；情节严重的，处二百元以上一千元以下罚款。
            第十一条　每年三月为本市文明行为促进月。
            第十二条　国家机关工作人员玩忽职守的，依法给予处分。
            """;

    private static final String NOW = """
            第五条　公民应当遵守下列交通文明行为规范：
            　　（二）驾驶非机动车按照规定佩戴安全头盔；
            　　（三）行人通过路口时不低头看手机；
            　　（四）乘坐公共交通工具先下后上。
            　　违反前款第二项规定的，由公安机关依法处理。
            第六条　饲养犬只应当遵守下列规定：
            　　（一）定期接种狂犬病疫苗；
            　　（二）携犬只出户时使用长度不超过一点五米的犬绳，主动避让老年人、孕妇和儿童；
            　　（三）及时清理犬只粪便。
            第十条　携犬出户未使用犬绳的，由公安机关责令改正，处一百元以上五百元以下罚款。
            第十一条　国家机关工作人员玩忽职守的，依法给予处分。
            """;

    private static String found(String words) {
        DocumentVersion from = version(OLD);
        DocumentVersion to = version(NOW);
        int at = OLD.indexOf(words);
        Found found = Reanchoring.between(from, to).find(new TextSpan(at, at + words.length()));
        TextSpan span = found.span();
        return found.grade() + " " + (span == null ? "" : to.quote(span));
    }

    private static DocumentVersion version(String text) {
        return new DocumentVersion("v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
    }

    @Test
    @DisplayName("an item is offered an item, with its sign where it had one, and nothing of the next")
    void items() {
        assertThat(found("行人通过路口时不浏览手持电子设备")).isEqualTo("DOUBTFUL 行人通过路口时不低头看手机");
        assertThat(found("行人通过路口时不浏览手持电子设备。")).isEqualTo("DOUBTFUL 行人通过路口时不低头看手机；");
        assertThat(found("（三）行人通过路口时不浏览手持电子设备。")).isEqualTo("DOUBTFUL （三）行人通过路口时不低头看手机；");
        assertThat(found("携犬出户使用犬绳，主动避让他人；")).isEqualTo("DOUBTFUL 携犬只出户时使用长度不超过一点五米的犬绳，主动避让老年人、孕妇和儿童；");
    }

    @Test
    @DisplayName("other figures in the same words are the natural suggestion")
    void figures() {
        assertThat(found("处五十元以上二百元以下罚款")).isEqualTo("DOUBTFUL 处一百元以上五百元以下罚款");
        assertThat(found("责令改正，处五十元以上二百元以下罚款")).isEqualTo("DOUBTFUL 责令改正，处一百元以上五百元以下罚款");
    }

    @Test
    @DisplayName("what was deleted is offered nothing, nor are a few words within a clause")
    void nothing() {
        assertThat(found("每年三月为本市文明行为促进月。")).isEqualTo("ORPHAN ");
        assertThat(found("不浏览手持电子设备")).isEqualTo("ORPHAN ");
    }

    @Test
    @DisplayName("letters put in at the edge of a passage are not those of the next paragraph")
    void edges() {
        DocumentVersion from = version("（三）行人通过路口应当注意来往车辆，不浏览手持电子设备\n（五）其他要求。\n");
        DocumentVersion to = version("（三）行人通过路口应当注意来往车辆，不看手机\n（四）先下后上\n（五）其他要求。\n");
        Found found = Reanchoring.between(from, to).find(new TextSpan(3, 18 + 10));
        assertThat(Objects.requireNonNull(found.span()).in(to.text())).doesNotContain("\n");
    }
}
