package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Header;

class PointFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "一是提速。二是提质，让群众满意。 | 一是提速;二是提质，让群众满意",
                "主要有：一是提速；二是提质；三是提效。 | 一是提速;二是提质;三是提效",
                "首先，要抓审批。其次，要抓服务。最后，要抓督查。 | 首先要抓审批;其次要抓服务;最后要抓督查",
                "内容包括：第一，梳理清单。第二，推进购买。 | 第一，梳理清单;第二，推进购买",
                "一要压实责任，二要加快进度，三要严格把关。 | 一要压实责任;二要加快进度;三要严格把关",
                "統籌兼顧，一是提速；二是提質。 | 一是提速;二是提質",
                "其一，提速。其二，提质。 | 其一，提速;其二，提质",
                "统一是关键，唯一是标准。 | ''",
                "首先，要完善体制。然后再说。 | ''",
                "二是提质。三是提效。 | ''",
                "一是提速。一是提质。 | ''",
            })
    void onlySequences(String text, String points) {
        List<String> found = Outliner.outline(text.strip(), List.of(), Header.titled(""))
                .nodes()
                .map(n -> n.marker() + n.title())
                .toList();
        assertThat(String.join(";", found)).isEqualTo(points.strip());
    }
}
