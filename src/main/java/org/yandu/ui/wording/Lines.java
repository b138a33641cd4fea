package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.retrieval.HitLines.Line;
import org.yandu.retrieval.HitPages;
import org.yandu.retrieval.TextHits;
import org.yandu.ui.shell.Asking;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PassageClip;

/** The places of something, line by line under their documents; read page by page as the list is scrolled. */
final class Lines {

    static final int PAGE = 200;

    /** Characters on either side: more than fit on a wide screen are of no use. */
    private static final int WIDTH = 50;

    /** A row of the list. */
    sealed interface Row {}

    /** The document all rows below stand in. */
    record Head(String title, String date) implements Row {}

    record Place(Line line) implements Row {}

    private final Desk desk;
    private final Asking asking;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private @Nullable HitPages pages;
    private String last = "";

    Lines(Desk desk) {
        this.desk = desk;
        this.asking = new Asking(desk);
    }

    Desk desk() {
        return desk;
    }

    Asking asking() {
        return asking;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    void show(List<Supplier<TextHits>> texts) {
        asking.stop();
        last = "";
        pages = texts.isEmpty() ? null : new HitPages(desk.workspace(), texts, WIDTH);
        // Those of another question lead elsewhere: a click on one before the answer comes would be a surprise.
        rows.clear();
        if (!texts.isEmpty()) {
            read();
        }
    }

    /** The next page, when there is one and it is not being read already. */
    void more() {
        HitPages now = pages;
        if (now != null && !asking.isWorking() && now.hasMore()) {
            read();
        }
    }

    private void read() {
        HitPages now = pages;
        if (now == null) {
            return;
        }
        asking.ask("job.list", gauge -> now.next(PAGE, gauge::isUnwanted), page -> rows.addAll(headed(page)));
    }

    private List<Row> headed(List<Line> page) {
        List<Row> more = new ArrayList<>();
        for (Line line : page) {
            if (!line.documentId().equals(last)) {
                last = line.documentId();
                more.add(desk.library().document(last).map(Lines::head).orElse(new Head("", "")));
            }
            more.add(new Place(line));
        }
        return more;
    }

    private static Head head(Document document) {
        String date = document.header().date();
        return new Head(document.title(), date == null ? "" : date);
    }

    /** Brings a place into view; the list keeps the focus. */
    void go(Row row) {
        if (row instanceof Place place) {
            desk.goTo(place.line().documentId(), place.line().span());
        }
    }

    /** Those of the rows that are places, to be quoted with their sentences. */
    static List<PassageClip> clips(List<Row> rows) {
        return rows.stream()
                .filter(Place.class::isInstance)
                .map(row -> ((Place) row).line())
                .map(line -> new PassageClip(
                        line.documentId(),
                        line.versionId(),
                        line.span(),
                        line.kwic().words(),
                        true))
                .toList();
    }

    /** Nobody looks. */
    void clear() {
        show(List.of());
    }
}
