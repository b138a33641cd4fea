package org.yandu.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.Progress;
import org.yandu.exchange.handout.Handout;
import org.yandu.exchange.out.FileNames;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.OutFile;
import org.yandu.exchange.out.ReportFormat;
import org.yandu.exchange.paper.Page;
import org.yandu.exchange.paper.PaperOptions;
import org.yandu.exchange.paper.PdfFile;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.ExportWish;
import org.yandu.ui.shell.Job;

/** What is to go out and how; makes it, first to be looked at, then as a file. */
final class ExportModel {

    private final Desk desk;
    private final ShippedFaces faces = new ShippedFaces();
    private final ObservableList<Matter> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Matter> matter = new SimpleObjectProperty<>();
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.usual());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.SECTION);
    private final ObjectProperty<PaperOptions> paper = new SimpleObjectProperty<>(PaperOptions.USUAL);
    private final BooleanProperty handoutMarks = new SimpleBooleanProperty(true);
    private final BooleanProperty handoutComments = new SimpleBooleanProperty();
    private final BooleanProperty handoutWord = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final BooleanProperty printing = new SimpleBooleanProperty();
    private final OneJob jobs;

    /** A later wish overtakes one that is still looked into. */
    private int asked;

    ExportModel(Desk desk) {
        this.desk = desk;
        this.jobs = new OneJob(desk.background());
        matter.addListener((o, was, is) -> {
            if (is != null && form.get() instanceof Form.Foreign other && !other.canBe(is)) {
                form.set(Form.usual());
            }
            if (is instanceof Matter.Passages passages) {
                grouping.set(passages.usualGrouping());
            }
            make();
        });
        grouping.addListener((o, was, is) -> make());
        paper.addListener((o, was, is) -> make());
        handoutMarks.addListener((o, was, is) -> make());
        handoutComments.addListener((o, was, is) -> make());
        handoutWord.addListener((o, was, is) -> written.set(null));
        form.addListener((o, was, is) -> {
            written.set(null);
            if (was instanceof Form.Pages || is instanceof Form.Pages) {
                make();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    ShippedFaces faces() {
        return faces;
    }

    ObservableList<Matter> choices() {
        return choices;
    }

    ObjectProperty<@Nullable Matter> matterProperty() {
        return matter;
    }

    /** Of a list of passages. */
    ObjectProperty<Form> formProperty() {
        return form;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    ObjectProperty<PaperOptions> paperProperty() {
        return paper;
    }

    /** Whether marks are shown on a handout. */
    BooleanProperty handoutMarksProperty() {
        return handoutMarks;
    }

    /** Whether comments stand in the footnotes of a handout; not unless asked for, as they may be meant for nobody else. */
    BooleanProperty handoutCommentsProperty() {
        return handoutComments;
    }

    /** Whether a handout is written as Word file and not as PDF. */
    BooleanProperty handoutWordProperty() {
        return handoutWord;
    }

    /** What will go out; {@code null} while it is being made. */
    ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** What is under way; {@code null} when nothing is. */
    ReadOnlyObjectProperty<@Nullable Job> workingProperty() {
        return jobs.workingProperty();
    }

    /** The file that was written last, as long as it is what the sheet shows. */
    ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the reader came here to print. */
    ObservableValue<Boolean> printingProperty() {
        return printing;
    }

    // ---- opening ----

    void fulfil(ExportWish wish) {
        int mine = ++asked;
        desk.background()
                .read(
                        Job.named("job.export_prepare"),
                        () -> desk.workspace().store().assignments(),
                        packets -> {
                            if (mine == asked) {
                                offer(wish, Offer.of(desk, wish, packets));
                            }
                        });
    }

    private void offer(ExportWish wish, Offer offer) {
        matter.set(null);
        if (wish instanceof ExportWish.Passages passages && passages.toPrint()) {
            form.set(new Form.Pages());
        } else if (printing.get() && form.get() instanceof Form.Pages) {
            // They were for that printing.
            form.set(Form.usual());
        }
        choices.setAll(offer.choices());
        offer.first().ifPresent(matter::set);
        if (offer.first().isEmpty()) {
            desk.say("export.nothing_open");
            return;
        }
        printing.set(
                wish instanceof ExportWish.Print || wish instanceof ExportWish.Passages passages && passages.toPrint());
        shown.set(true);
    }

    /** Ends what is under way; nothing half done stays. */
    void stop() {
        jobs.stop();
    }

    void close() {
        stop();
        shown.set(false);
        matter.set(null);
        made.set(null);
        written.set(null);
    }

    // ---- making ----

    private void make() {
        stop();
        made.set(null);
        written.set(null);
        Matter wanted = matter.get();
        if (wanted == null) {
            return;
        }
        Maker maker = new Maker(desk, faces);
        Grouping by = grouping.get();
        Maker.Paper options = new Maker.Paper(
                paper.get(),
                new Handout.Wish(paper.get().numbers(), handoutMarks.get(), handoutComments.get(), ""),
                form.get() instanceof Form.Pages);
        jobs.carryOut(
                "job.export_prepare",
                job -> maker.make(wanted, by, options, jobs.progress(job)),
                result -> result.ifPresent(made::set));
    }

    /** What the file will be called, unless the reader calls it otherwise. */
    String fileName() {
        Matter chosen = matter.get();
        String title = switch (chosen) {
            case null -> "";
            case Matter.Pages pages -> pages.document().title();
            case Matter.Handed handed -> desk.texts().get("export.handout_of", handed.title());
            case Matter.Passages passages -> passages.title(desk.texts());
        };
        return FileNames.of(title);
    }

    String extension() {
        if (matter.get() instanceof Matter.Handed) {
            return handoutWord.get() ? "docx" : "pdf";
        }
        return matter.get() instanceof Matter.Pages ? "pdf" : form.get().extension();
    }

    /** Text key of the kind of file. */
    String kind() {
        return matter.get() instanceof Matter.Passages ? form.get().textKey() : "export.format." + extension();
    }

    /** Writes what is shown. */
    void write(Path file) {
        Made ready = made.get();
        if (ready == null) {
            return;
        }
        written.set(null);
        if (form.get() instanceof Form.Foreign other && matter.get() instanceof Matter.Passages passages) {
            Foreign content = new Foreign(desk, passages, other.format());
            jobs.carryOut(
                    "job.export",
                    job -> OutFile.write(file, out -> content.write(out) && !job.isCancelled()),
                    finished -> written.set(finished ? file : null));
            return;
        }
        Form chosen = form.get();
        jobs.carryOut(
                "job.export",
                job -> OutFile.write(file, out -> write(ready, chosen, job, out)),
                finished -> written.set(finished ? file : null));
    }

    /** Puts pages to paper. */
    @FunctionalInterface
    interface Press {

        /** @return whether it was finished */
        boolean print(List<Page> pages, Progress progress);
    }

    /** Prints what is shown; then is told whether all of it was printed. */
    void print(Press press, Consumer<Boolean> then) {
        Made ready = made.get();
        if (ready == null) {
            return;
        }
        Maker maker = new Maker(desk, faces);
        PaperOptions options = paper.get();
        jobs.carryOut(
                "job.print",
                job -> maker.book(ready, options, jobs.progress(job))
                        .map(book -> press.print(book.pages(), jobs.progress(job)))
                        .orElse(false),
                then);
    }

    private boolean write(Made ready, Form chosen, Job job, OutputStream out) throws IOException {
        switch (ready) {
            case Made.Report report -> {
                ReportFormat format = chosen instanceof Form.Report plain ? plain.format() : ReportFormat.DOCX;
                format.writer().write(report.report(), desk.texts(), out);
            }
            case Made.Pages pages -> {
                Handout handout = pages.handout();
                if (handout == null || !handoutWord.get()) {
                    return new PdfFile(faces).write(pages.book(), pages.title(), jobs.progress(job), out);
                }
                handout.word(desk.texts(), out);
            }
        }
        return !job.isCancelled();
    }
}
