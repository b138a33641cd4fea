package org.yandu.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.annotation.task.Assignment;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Passages;
import org.yandu.workspace.Workspace;

/** What students mark comes to the instructor as it was, whatever they mark, in whatever order their files come. */
class PacketRoundTripTest {

    private static final List<String> WORDS =
            List.of("信用", "𠮷", "法治", "𬬻", "，", "。\n", "效能 ", "“基层”", "a<b&c>", "治理", "《条例》", "—— ", "社会");

    private static final List<String> COMMENTS =
            List.of("", "", "与清单对照", "\"引\" <b>&amp;</b>", "第一行\n第二行", "𠮷𬬻", "【信用建设】不是主题", "=1+1");

    @TempDir
    Path folder;

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Annotation> marks(Random random, DocumentVersion version, String coder) {
        List<Annotation> marks = new ArrayList<>();
        List<Code> themes = StartingThemes.codes();
        int length = version.text().codePointCount(0, version.text().length());
        for (int i = 0; i < 15; i++) {
            int start = random.nextInt(length - 1);
            TextSpan span = new TextSpan(start, Math.min(length, start + 1 + random.nextInt(25)));
            int number = i;
            Passages.tidy(version, version.codePoints().toUtf16(span)).ifPresent(tidy -> {
                Instant made = Classroom.MONDAY.minusSeconds(random.nextInt(100_000));
                List<String> codes = random.nextBoolean()
                        ? List.of(one(random, themes).id())
                        : List.of(themes.get(0).id(), themes.get(2).id());
                marks.add(new Annotation(
                        "m" + number,
                        version.documentId(),
                        version.id(),
                        Anchor.of(version, tidy),
                        codes,
                        one(random, COMMENTS),
                        coder,
                        made,
                        made.plusSeconds(5),
                        random.nextBoolean() ? Set.of() : Set.of(one(random, List.of(Flag.values())))));
            });
        }
        return marks;
    }

    private static List<String> told(List<Annotation> marks) {
        return marks.stream()
                .map(mark -> mark.versionId()
                        + mark.anchor()
                        + mark.codes().stream().sorted().toList()
                        + mark.comment()
                        + mark.coder()
                        + mark.created()
                        + mark.modified()
                        + mark.flags())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isTheIdentity(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("开头");
        for (int i = 0; i < 150; i++) {
            text.append(one(random, WORDS));
        }
        try (Classroom room = new Classroom(folder)) {
            Document document = room.take("读本", text.append("完").toString());
            Assignment given = room.give(document).assignment();
            DocumentVersion version = room.text(document);
            List<String> sent = new ArrayList<>();
            List<Path> files = new ArrayList<>();
            for (String coder : List.of("李明", "王<芳>", "张 \"三\"", "𠮷田")) {
                List<Annotation> marks = marks(random, version, coder);
                sent.addAll(told(marks));
                byte[] file = room.back(
                        given,
                        coder,
                        room.key(coder),
                        Classroom.MONDAY.plusSeconds(60),
                        version,
                        marks.toArray(Annotation[]::new));
                files.add(room.put(files.size() + ".yandu", file));
            }
            Collections.shuffle(files, random);

            room.merge(files.getFirst());
            room.merge(files.toArray(Path[]::new));

            Workspace library = room.library;
            assertThat(told(library.store().annotations(AnnotationQuery.ALL)))
                    .containsExactlyInAnyOrderElementsOf(sent);
            library.undo();
            library.undo();
            assertThat(library.store().annotations(AnnotationQuery.ALL)).isEmpty();
        }
    }
}
