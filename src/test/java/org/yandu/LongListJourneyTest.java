package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;

/** More annotations than a list fetches at once. */
@NullUnmarked
class LongListJourneyTest extends Journey {

    @Test
    void whatFollowsIsFetchedWhenItComesIntoView() {
        start();
        act(() -> desk().setPaneCount(1));
        OpenDocument open = open(0);
        String theme = desk().library().codebook().codes().getFirst().id();
        Instant now = Instant.parse("2026-01-02T03:04:05Z");
        List<Edit> marks = IntStream.range(0, 700)
                .mapToObj(i -> new Annotation(
                        UUID.randomUUID().toString(),
                        open.document().id(),
                        open.version().id(),
                        Anchor.of(open.version(), new TextSpan(300 + i * 5, 304 + i * 5)),
                        List.of(theme),
                        "",
                        "me",
                        now,
                        now))
                .map(mark -> (Edit) new Edit.OfAnnotation(null, mark))
                .toList();
        opened.workspace().apply(Change.of("change.mark", List.of("x"), marks));
        rest();
        act(() -> ((ToggleButton) node("notes.everywhere")).fire());
        ListView<?> list = (ListView<?>) node("annotations");
        assertThat(list.getItems()).hasSize(300);
        assertThat(((Label) opened.window().root().lookup(".notes-count")).getText())
                .startsWith("700");
        for (int expected : new int[] {600, 700}) {
            act(() -> list.scrollTo(list.getItems().size() - 1));
            await(() -> list.getItems().size() == expected);
        }
    }
}
