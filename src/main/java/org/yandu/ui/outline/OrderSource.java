package org.yandu.ui.outline;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.OrderRepair;
import org.yandu.outline.Proposal;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.OpenDocument;

/** Finds out beside the reading whether a text is out of order and how it could be mended. */
final class OrderSource {

    private final Desk desk;
    private final Consumer<Optional<Proposal>> answer;
    private Optional<Proposal> proposal = Optional.empty();
    private @Nullable OpenDocument asked;

    OrderSource(Desk desk, Consumer<Optional<Proposal>> answer) {
        this.desk = desk;
        this.answer = answer;
    }

    /** About the text asked for last; empty until it is known. */
    Optional<Proposal> proposal() {
        return proposal;
    }

    void ask(@Nullable OpenDocument open) {
        asked = open;
        proposal = Optional.empty();
        answer.accept(proposal);
        if (open != null) {
            desk.background()
                    .read(Job.named("job.order"), () -> OrderRepair.propose(open.version(), open.outline()), found -> {
                        if (asked == open) {
                            proposal = found;
                            answer.accept(found);
                        }
                    });
        }
    }
}
