package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** Words that every paragraph has, in paragraphs that were moved. */
class MovedAlongTest {

    private static final String SALT = "会议强调，要优化营商环境，对一线干部激励措施执行不到位的，由大数据管理机构责令限期整改。";
    private static final String TEA = "会议强调，要优化营商环境，今年上半年政务服务事项清单仍有不足，需要司法行政机关共同研究。";
    private static final String FIRST = "会议强调，要优化营商环境，认真组织城乡社区协商，逐步完善村级小微权力清单。";
    private static final String MIDDLE = "会议强调，要优化营商环境，公共信用信息目录由市发展改革委定期公布，每年修订。";

    private static final String OLD = String.join("\n", FIRST, SALT, MIDDLE, TEA, "散会前通报了有关情况。");

    /** What now stands where they stood begins with the same words. */
    @Test
    void wordsGoWhereTheirParagraphWent() {
        String now = String.join("\n", FIRST, TEA, MIDDLE, SALT, "散会前通报了有关情况。");
        for (String paragraph : List.of(SALT, TEA)) {
            Found found = find(OLD, OLD.indexOf(paragraph) + 6, now);
            assertThat(found.grade()).isEqualTo(Grade.MOVED);
            assertThat(Objects.requireNonNull(found.span()).start()).isEqualTo(now.indexOf(paragraph) + 6);
        }
        assertThat(find(OLD, OLD.indexOf(MIDDLE) + 6, now).grade()).isEqualTo(Grade.EXACT);
    }

    /** The paragraph stands twice in the newer text: which one it is nobody can say. */
    @Test
    void notWhenTheParagraphStandsTwice() {
        String now = String.join("\n", FIRST, TEA, MIDDLE, SALT, "另作部署如下。", SALT, "散会前通报了有关情况。");
        assertThat(find(OLD, OLD.indexOf(SALT) + 6, now).grade().isPlaced()).isFalse();
    }

    private static Found find(String old, int at, String now) {
        return Reanchoring.between(version(old), version(now)).find(new TextSpan(at, at + 6));
    }

    private static DocumentVersion version(String text) {
        return new DocumentVersion("v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
    }
}
