package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Job;

/** What a panel shows is worked out when somebody looks at it, and not for nobody at every start and after every mark. */
class UnseenPanelsTest extends Journey {

    private final List<String> begun = new ArrayList<>();

    @Test
    void nothingIsWorkedOutForPanelsThatNobodyLooksAt() {
        start();
        watch();
        // The same language: the window is made again over the same library, as at a start.
        onFx(() -> {
            opened.session().end();
            desk().close();
            opened = WindowWiring.assemble(
                    Clock.systemUTC(), opened.workspace(), background, Texts.of(Locale.SIMPLIFIED_CHINESE));
            opened.window().fill(stage);
            return true;
        });
        rest();
        act(() -> pane(0).selectionProperty().set(new TextSpan(300, 320)));
        act(() -> desk().gate().change(open(0), open -> Optional.empty()));
        assertThat(begun).contains("job.open").doesNotContain("job.suggest", "job.align");
        act(() -> desk().bring("side.suggest"));
        rest();
        assertThat(begun).contains("job.suggest").doesNotContain("job.align");
        act(() -> desk().bring("side.compare"));
        rest();
        assertThat(begun).contains("job.align");
    }

    private void watch() {
        onFx(() -> {
            background.running().addListener((ListChangeListener<Job>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(job -> begun.add(job.textKey()));
                }
            });
            return true;
        });
    }
}
