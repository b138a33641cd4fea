package org.yandu.ui.reader;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Jump;

/** Brings places of the text into view and flashes them. */
final class Jumping {

    private final TextView view;
    private final Region stage;
    private final Background background;
    private final Flash flash = new Flash();
    private @Nullable TextSpan last;

    Jumping(TextView view, Region stage, Background background) {
        this.view = view;
        this.stage = stage;
        this.background = background;
        stage.heightProperty().addListener((o, was, is) -> keep(was.doubleValue(), is.doubleValue()));
    }

    /** What was jumped to stays in view when a panel opens below the text. */
    private void keep(double was, double is) {
        TextSpan span = last;
        if (span == null || is >= was || is <= 0) {
            return;
        }
        view.places().boundsOnScreen(span.start()).map(stage::screenToLocal).ifPresent(place -> {
            if (place.getMinY() >= 0 && place.getMaxY() <= was && place.getMaxY() > is) {
                background.later(() -> background.later(() -> view.places().bringIntoView(span)));
            }
        });
    }

    Flash flash() {
        return flash;
    }

    void jump(Jump jump) {
        last = jump.span();
        if (jump.where() == Jump.Where.FIRST_LINE) {
            view.places().showAtTop(jump.span().start());
        } else {
            view.places().bringIntoView(jump.span());
        }
        if (jump.flash()) {
            TextSpan shown = view.places().unbroken(jump.span());
            background.later(() -> background.later(() -> flash(shown)));
        }
    }

    private void flash(TextSpan span) {
        Optional<Bounds> first = view.places().boundsOnScreen(span.start());
        Optional<Bounds> last = view.places()
                .boundsOnScreen(Math.max(span.start(), span.end() - 1))
                .or(() -> first);
        if (first.isPresent() && last.isPresent()) {
            Bounds from = stage.screenToLocal(first.get());
            Bounds to = stage.screenToLocal(last.get());
            Insets sides = view.area().getPadding();
            flash.over(new BoundingBox(
                    sides.getLeft() - 6,
                    from.getMinY() - 2,
                    stage.getWidth() - sides.getLeft() - sides.getRight() + 12,
                    to.getMaxY() - from.getMinY() + 4));
        }
    }
}
