package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Sight;

/** The text of one pane for those who write beside it. */
final class PaneSight implements Sight {

    private final TextView view;
    private final Region stage;

    /** @param stage in whose coordinates places are told */
    PaneSight(TextView view, Region stage) {
        this.view = view;
        this.stage = stage;
    }

    @Override
    public List<TextSpan> laidOut() {
        DisplayText display = view.display();
        List<TextSpan> spans = new ArrayList<>();
        inView().ifPresent(seen -> {
            for (int i = seen.first(); i <= seen.last(); i++) {
                spans.add(display.blocks().get(i).source());
            }
        });
        return spans;
    }

    @Override
    public Optional<Line> lineAt(int offset) {
        return view.places()
                .boundsOnScreen(offset)
                .map(stage::screenToLocal)
                .map(bounds -> new Line(bounds.getMinY(), bounds.getHeight()));
    }

    @Override
    public Optional<Line> firstLine() {
        return inView().filter(seen -> seen.first() == 0)
                .flatMap(seen ->
                        lineAt(view.display().blocks().getFirst().source().start()));
    }

    private Optional<ReadingArea.InView> inView() {
        return view.area().inView(view.display().blocks().size());
    }

    @Override
    public double top() {
        return stage.localToScene(0, 0).getY();
    }

    @Override
    public double columnEnd() {
        return view.area().getWidth() - view.area().getPadding().getRight();
    }

    @Override
    public double room() {
        return view.roomBeside();
    }

    @Override
    public void keepFree(double width) {
        view.keepFree(width);
    }

    @Override
    public void scrollBy(double way) {
        view.area().scrollYBy(way);
    }

    @Override
    public void onMoved(Runnable listener) {
        view.onMoved(listener);
    }
}
