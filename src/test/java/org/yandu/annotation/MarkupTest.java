package org.yandu.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Samples;

class MarkupTest {

    private static final DocumentVersion VERSION = Samples.version("v", "d", "法".repeat(200));

    private static Annotation random(Random random, String id) {
        int start = random.nextInt(199);
        int length = random.nextInt(10) == 0 ? 200 : 12;
        return Samples.annotation(id, VERSION, start, Math.min(200, start + 1 + random.nextInt(length)), "c");
    }

    private static List<Annotation> bruteForce(Markup markup, TextSpan span) {
        return markup.all().stream().filter(a -> a.span().overlaps(span)).toList();
    }

    @Test
    void findsWhatALookAtAllFinds() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Annotation> all = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                all.add(random(random, "a" + i));
            }
            Markup markup = Markup.of(all);
            for (int from = 0; from < 200; from += 7) {
                TextSpan span = new TextSpan(from, Math.min(200, from + random.nextInt(30)));
                assertThat(markup.in(span)).isEqualTo(bruteForce(markup, span));
                assertThat(markup.at(from)).isEqualTo(bruteForce(markup, new TextSpan(from, from + 1)));
            }
        }
    }

    @Test
    void changingStepByStepEqualsMakingAnew() {
        Random random = new Random(6);
        Markup markup = Markup.EMPTY;
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String id = "a" + random.nextInt(25);
            all.removeIf(a -> a.id().equals(id));
            if (random.nextInt(3) == 0) {
                markup = markup.without(id);
            } else {
                Annotation annotation = random(random, id);
                all.add(annotation);
                markup = markup.with(annotation);
            }
            assertThat(markup.all()).isEqualTo(Markup.of(all).all());
            assertThat(markup.find(id))
                    .isEqualTo(all.stream().filter(a -> a.id().equals(id)).findFirst());
            assertThat(markup.perTheme()).isEqualTo(Markup.of(all).perTheme());
            assertThat(markup.from(100))
                    .isEqualTo(Markup.of(all).all().stream()
                            .filter(a -> a.span().start() >= 100)
                            .toList());
        }
    }

    @Test
    void oneThatStaysWhereItIsIsReplaced() {
        Annotation there = Samples.annotation("a", VERSION, 3, 8, "credit");
        Markup markup = Markup.of(List.of(there, Samples.annotation("b", VERSION, 4, 6, "law")));
        Annotation recoded = there.withCodes(List.of("law"), there.modified());
        Markup changed = markup.with(recoded);
        assertThat(changed.all()).extracting(Annotation::id).containsExactly("a", "b");
        assertThat(changed.find("a")).contains(recoded);
        assertThat(changed.perTheme()).isEqualTo(java.util.Map.of("law", 2));
        assertThat(markup.perTheme()).isEqualTo(java.util.Map.of("law", 1, "credit", 1));
    }

    @Test
    void manyAreChangedAtOnce() {
        Markup markup = Markup.of(List.of(
                Samples.annotation("a", VERSION, 0, 5, "c"),
                Samples.annotation("b", VERSION, 3, 8, "c"),
                Samples.annotation("c", VERSION, 9, 12, "c")));
        Annotation first = Samples.annotation("d", VERSION, 0, 9, "c");
        Annotation moved = Samples.annotation("a", VERSION, 20, 25, "c");
        assertThat(markup.changed(Set.of("a", "b", "d"), List.of(moved, first)).all())
                .extracting(Annotation::id)
                .containsExactly("d", "c", "a");
    }

    @Test
    void whatOnlyTouchesIsNotFound() {
        Markup markup = Markup.of(List.of(Samples.annotation("a", VERSION, 5, 8, "c")));
        assertThat(markup.in(new TextSpan(0, 5))).isEmpty();
        assertThat(markup.in(new TextSpan(8, 9))).isEmpty();
        assertThat(markup.in(new TextSpan(6, 6))).isEmpty();
        assertThat(markup.at(7)).hasSize(1);
    }
}
