package org.yandu.ui.maps;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Paper;
import org.yandu.document.Document;
import org.yandu.exchange.charts.Style;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.DrawingFile;
import org.yandu.exchange.drawing.Measure;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.retrieval.WorkedOut;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.dates.DatesFound;
import org.yandu.retrieval.marks.FollowedMarks;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.maps.DateLines.DateLine;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Watch;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.OpenDocument;

/** What is looked at, what was counted, and where it leads. */
final class MapsModel {

    /** Not for every pixel that a window is made wider is a chart drawn anew; in px. */
    private static final double STEP = 40;

    private final Desk desk;
    private final ShippedFaces faces = new ShippedFaces();
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.first(null));
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.none(View.first(null), ""));
    private final ReadOnlyObjectWrapper<List<DateLine>> dates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Job> working = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final FollowedMarks marks = new FollowedMarks();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger listed = new AtomicInteger();

    /** Whether it was looked at before, and whether a cell led away from it: who comes back finds it as it was. */
    private boolean known;

    private boolean away;

    /** What was listed then, for what was looked at of which library: of anything else it would not be true. */
    private record Listed(View view, LibraryState library, List<DateLine> dates) {}

    private @Nullable Listed kept;

    /** Whether what is being counted is to be drawn for another width or in other colours than was said when it was asked for. */
    private boolean stale;

    /** In px. */
    private double room = Style.LEAST_ROOM;

    private final WorkedOut<DateMention> dated;

    MapsModel(Desk desk) {
        this.desk = desk;
        this.dated = WorkedOut.in(desk.workspace().store(), new DatesFound(), desk.background()::keep);
        view.addListener((o, was, is) -> ask());
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null) {
                heed(is.change());
            }
            ask();
        });
        desk.lookProperty().addListener((o, was, is) -> {
            if (was.appearance() != is.appearance()) {
                redraw();
            }
        });
    }

    private void heed(Change change) {
        if (shown.get()) {
            marks.changed(change);
        }
        // Other noise is another text.
        if (change.edits().stream().anyMatch(Edit.OfVersion.class::isInstance)) {
            kept = null;
        }
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view;
    }

    void look(UnaryOperator<View> other) {
        view.set(other.apply(view.get()));
    }

    /** At the document in focus, which may be none. */
    void lookAtDocument() {
        OpenDocument open = desk.openProperty().getValue();
        look(old -> old.of(open == null ? "" : open.document().id()));
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The dates of the cell that was chosen last. */
    ReadOnlyObjectProperty<List<DateLine>> datesProperty() {
        return dates.getReadOnlyProperty();
    }

    /** What is being counted; {@code null} when nothing is. */
    ReadOnlyObjectProperty<@Nullable Job> workingProperty() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** @param now how wide the chart may be, in px; only some charts are made to fit */
    void setRoom(double now) {
        double stepped = Math.max(Style.SMALL_ROOM, Math.floor(now / STEP) * STEP);
        if (stepped != room) {
            room = stepped;
            redraw();
        }
    }

    /** What was counted stays; what is still being counted is drawn anew when it comes. */
    private void redraw() {
        Answer before = answer.get();
        stale = working.get() != null;
        if (stale || before.drawing() == null) {
            return;
        }
        int number = asked.incrementAndGet();
        Style style = style();
        desk.background().read(Job.named("job.map"), () -> before.drawn(style), drawn -> {
            if (number == asked.get()) {
                answer.set(drawn);
            }
        });
    }

    private Style style() {
        return new Style(Paper.valueOf(desk.look().appearance().name()), new Measure(faces), desk.texts(), room);
    }

    void open() {
        shown.set(true);
        View before = view.get();
        OpenDocument open = desk.openProperty().getValue();
        if (!away && (before.document() != null || open != null && !known)) {
            lookAtDocument();
        }
        known = true;
        if (before.equals(view.get())) {
            ask();
        }
    }

    void close() {
        shown.set(false);
        stop();
        marks.forget();
        dates.set(List.of());
        answer.set(Answer.none(view.get(), ""));
    }

    /** What was asked is no longer wanted. */
    void stop() {
        asked.incrementAndGet();
        listed.incrementAndGet();
        Job job = working.get();
        if (job != null) {
            job.cancel();
            working.set(null);
            answer.set(Answer.none(view.get(), "map.stopped"));
        }
    }

    private void ask() {
        int number = asked.incrementAndGet();
        Job before = working.get();
        if (before != null) {
            before.cancel();
        }
        if (!shown.get()) {
            return;
        }
        View wanted = view.get();
        Job job = Job.cancellable(wanted.tab() == View.Tab.TIME ? "job.map.dates" : "job.map");
        working.set(job);
        stale = false;
        Count count = new Count(
                desk.workspace(),
                () -> marks.now(desk.workspace().store()),
                style(),
                this::dates,
                new Watch(desk.background(), job, () -> number != asked.get()));
        desk.background()
                .read(
                        job,
                        () -> {
                            try {
                                return count.of(wanted);
                            } finally {
                                dated.keep();
                            }
                        },
                        found -> came(number, job, found),
                        () -> came(number, job, Answer.none(wanted, "map.stopped")));
    }

    private void came(int number, Job job, Answer found) {
        if (number != asked.get()) {
            return;
        }
        working.set(null);
        dates.set(List.of());
        answer.set(job.isCancelled() ? Answer.none(found.view(), "map.stopped") : found);
        away = false;
        Listed before = kept;
        kept = null;
        if (before != null
                && before.view().equals(found.view())
                && before.library().equals(desk.library())) {
            dates.set(before.dates());
        }
        if (stale) {
            redraw();
        }
    }

    private List<DateMention> dates(Document document) {
        return dated.of(document, each -> desk.workspace().store().version(each.currentVersion()));
    }

    // ---- where it leads ----

    void follow(int row, int column) {
        Lead lead = answer.get().leads().of(row, column);
        switch (lead) {
            case Lead.Passages passages -> {
                leave();
                desk.calls().questions().wish(passages.question());
            }
            case Lead.Place place -> goTo(place);
            case Lead.Into into -> look(old -> old.of(into.document()));
            case Lead.Dates all -> list(all);
            case Lead.Suggested suggested -> {
                leave();
                desk.calls().suggestions().wish(suggested.theme());
            }
            case Lead.Nowhere nowhere -> {}
        }
    }

    void goTo(Lead.Place place) {
        leave();
        desk.goTo(place.document(), place.span());
        desk.focused().focusText();
    }

    /** By the same key the reader comes back to the cell he leaves. */
    private void leave() {
        List<DateLine> listed = dates.get();
        close();
        away = true;
        kept = new Listed(view.get(), desk.library(), listed);
        String key = Keys.shown(desk.keys().keyOf(MapsRoom.ID, MapsRoom.KEY));
        if (!key.isEmpty()) {
            desk.say("map.left", key);
        }
    }

    private void list(Lead.Dates lead) {
        int number = listed.incrementAndGet();
        LibraryState library = desk.library();
        desk.background()
                .read(
                        Job.named("job.list"),
                        () -> DateLines.of(
                                lead.dates(), library, desk.workspace().store(), () -> number != listed.get()),
                        lines -> {
                            if (number == listed.get()) {
                                dates.set(lines);
                            }
                        });
    }

    // ---- out ----

    /** The picture that is seen, in the form the file's name asks for. */
    void save(Path file) {
        Drawing drawing = answer.get().drawing();
        if (drawing == null) {
            return;
        }
        String title = desk.texts().get("map.title");
        desk.background()
                .read(
                        Job.named("job.map.save"),
                        () -> {
                            DrawingFile.write(drawing, title, faces, file);
                            return file;
                        },
                        written -> desk.say("cli.export.written", written));
    }
}
