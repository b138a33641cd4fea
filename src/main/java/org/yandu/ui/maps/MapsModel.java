package org.yandu.ui.maps;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.marks.FollowedMarks;
import org.yandu.ui.maps.DateLines.DateLine;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.OpenDocument;

/** What is looked at, what was counted, and where it leads. */
final class MapsModel {

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

    /** By id of the version: a text never changes. Let go when nobody looks. */
    private final Map<String, List<DateMention>> named = new ConcurrentHashMap<>();

    MapsModel(Desk desk) {
        this.desk = desk;
        view.addListener((o, was, is) -> ask());
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && shown.get()) {
                marks.changed(is.change());
            }
            ask();
        });
        desk.lookProperty().addListener((o, was, is) -> {
            if (was.appearance() != is.appearance()) {
                ask();
            }
        });
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

    void open() {
        shown.set(true);
        View before = view.get();
        OpenDocument open = desk.openProperty().getValue();
        if (before.document() != null || open != null && answer.get().view().equals(View.first(null))) {
            lookAtDocument();
        }
        if (before.equals(view.get())) {
            ask();
        }
    }

    void close() {
        shown.set(false);
        stop();
        named.clear();
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
        LibraryState library = desk.library();
        Style style = new Style(Paper.valueOf(desk.look().appearance().name()), new Measure(faces), desk.texts());
        Job job = Job.cancellable(wanted.tab() == View.Tab.TIME ? "job.map.dates" : "job.map");
        working.set(job);
        AtomicInteger read = new AtomicInteger();
        double all = Math.max(1, wanted.document() == null ? library.documents().size() : 1);
        Count count = new Count(
                desk.workspace(),
                () -> marks.now(desk.workspace().store()),
                style,
                document -> {
                    List<DateMention> found = dates(document);
                    double done = read.incrementAndGet() / all;
                    desk.background().onFx(() -> job.progress().set(done));
                    return found;
                },
                () -> job.isCancelled() || number != asked.get());
        desk.background()
                .read(
                        job,
                        () -> count.of(wanted),
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
    }

    private List<DateMention> dates(Document document) {
        return named.computeIfAbsent(
                document.currentVersion(),
                id -> DateFinder.find(desk.workspace().store().version(id)));
    }

    // ---- where it leads ----

    void follow(int row, int column) {
        Lead lead = answer.get().leads().of(row, column);
        switch (lead) {
            case Lead.Passages passages -> {
                close();
                desk.calls().questions().wish(passages.question());
            }
            case Lead.Place place -> goTo(place);
            case Lead.Into into -> look(old -> old.of(into.document()));
            case Lead.Dates all -> list(all);
            case Lead.Suggested suggested -> {
                close();
                desk.calls().suggestions().wish(suggested.theme());
            }
            case Lead.Nowhere nowhere -> {}
        }
    }

    void goTo(Lead.Place place) {
        close();
        desk.goTo(place.document(), place.span());
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
