package org.yandu.ui.lesson;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.intake.EnteredDate;
import org.yandu.lesson.Block;
import org.yandu.lesson.Citation;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.SourceFacts;
import org.yandu.lesson.SourceKind;
import org.yandu.lesson.WholeLesson;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.SourceDescribing;
import org.yandu.workspace.Store;

/** How a lesson cites, and what is known of the sources it cites. What is missing is asked for, never guessed. */
final class SourcesModel {

    /** A document that is quoted, with how often. */
    record Source(Document document, SourceFacts facts, Citation citation, int passages) {}

    private final Desk desk;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Source>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Source> chosen = new SimpleObjectProperty<>();
    private final Map<SourceField, StringProperty> values = new EnumMap<>(SourceField.class);
    private final ObjectProperty<@Nullable SourceKind> kind = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Citation> preview = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Citing> citing = new SimpleObjectProperty<>(Citing.USUAL);
    private @Nullable LessonModel lesson;
    private Runnable after = () -> {};
    private boolean filling;

    SourcesModel(Desk desk) {
        this.desk = desk;
        for (SourceField field : SourceField.values()) {
            StringProperty value = new SimpleStringProperty("");
            value.addListener(o -> show());
            values.put(field, value);
        }
        kind.addListener(o -> show());
        chosen.addListener((o, was, is) -> fill(is));
        citing.addListener((o, was, is) -> cite(is));
        desk.gate().lastChangeProperty().addListener(o -> load());
    }

    Desk desk() {
        return desk;
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    ReadOnlyObjectProperty<List<Source>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Source> chosenProperty() {
        return chosen;
    }

    StringProperty value(SourceField field) {
        return Objects.requireNonNull(values.get(field));
    }

    /** {@code null}: as the document says itself. */
    ObjectProperty<@Nullable SourceKind> kindProperty() {
        return kind;
    }

    /** The entry with what stands in the form. */
    ReadOnlyObjectProperty<@Nullable Citation> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ObjectProperty<Citing> citingProperty() {
        return citing;
    }

    // ---- a lesson's sources ----

    void open(LessonModel of) {
        open(of, () -> {});
    }

    /** @param then once it is closed: whoever came from somewhere goes on there */
    void open(LessonModel of, Runnable then) {
        lesson = of;
        after = then;
        chosen.set(null);
        shown.set(true);
        load();
    }

    void close() {
        keep();
        shown.set(false);
        Runnable then = after;
        after = () -> {};
        then.run();
    }

    private record Read(Citing citing, List<Source> sources) {}

    private void load() {
        LessonModel of = lesson;
        if (of == null || !shown.get()) {
            return;
        }
        desk.background().read(Job.named("job.lesson"), () -> read(of.id()), read -> {
            filling = true;
            citing.set(read.citing());
            filling = false;
            Source old = chosen.get();
            sources.set(read.sources());
            chosen.set(read.sources().stream()
                    .filter(each -> old != null
                            && each.document().id().equals(old.document().id()))
                    .findFirst()
                    .orElse(read.sources().isEmpty() ? null : read.sources().getFirst()));
        });
    }

    private Read read(String lessonId) {
        Store store = desk.workspace().store();
        return store.lesson(lessonId)
                .map(whole -> new Read(whole.lesson().citing(), of(whole, store)))
                .orElse(new Read(Citing.USUAL, List.of()));
    }

    /** In the order they are quoted in. */
    private List<Source> of(WholeLesson whole, Store store) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Block block : whole.blocksInOrder()) {
            if (block.content() instanceof Passage passage) {
                counts.merge(passage.documentId(), 1, Integer::sum);
            }
        }
        List<Source> found = new ArrayList<>();
        counts.forEach((id, count) -> desk.workspace()
                .state()
                .document(id)
                .ifPresent(document -> found.add(new Source(
                        document,
                        store.sourceFacts(id).orElse(SourceFacts.none(id)),
                        SourceDescribing.citation(
                                store, document, whole.lesson().citing().edition()),
                        count))));
        return found;
    }

    private void cite(Citing other) {
        LessonModel of = lesson;
        if (of != null && !filling) {
            new LessonHand(of).cite(other);
        }
    }

    // ---- the form ----

    private void fill(@Nullable Source source) {
        filling = true;
        for (SourceField field : SourceField.values()) {
            value(field).set(source == null ? "" : field.of(source.document(), source.facts()));
        }
        kind.set(source == null ? null : source.facts().kind());
        filling = false;
        show();
    }

    private void show() {
        Source source = chosen.get();
        if (!filling) {
            preview.set(
                    source == null
                            ? null
                            : Citation.of(
                                    header(source),
                                    source.document().format(),
                                    citing.get().edition(),
                                    facts(source)));
        }
    }

    /** Whether what stands there is a date, or nothing. */
    boolean isDate(SourceField field) {
        String entered = value(field).get().strip();
        return entered.isEmpty() || EnteredDate.iso(entered).isPresent();
    }

    void today() {
        value(SourceField.ACCESSED).set(LocalDate.now(ZoneId.systemDefault()).toString());
    }

    private @Nullable String entered(SourceField field) {
        String words = value(field).get().strip();
        if (words.isEmpty()) {
            return null;
        }
        boolean date = field == SourceField.DATE || field == SourceField.ACCESSED;
        return date ? EnteredDate.iso(words).orElse(null) : words;
    }

    private Header header(Source source) {
        Header old = source.document().header();
        return new Header(
                old.title(),
                old.subtitle(),
                entered(SourceField.AUTHOR),
                entered(SourceField.ISSUER),
                entered(SourceField.NUMBER),
                entered(SourceField.DATE),
                entered(SourceField.SOURCE));
    }

    private SourceFacts facts(Source source) {
        return new SourceFacts(
                source.document().id(),
                kind.get(),
                entered(SourceField.ADDRESS),
                entered(SourceField.ACCESSED),
                entered(SourceField.CITY),
                entered(SourceField.PUBLISHER),
                entered(SourceField.PAGES),
                new SourceFacts.Volume(
                        entered(SourceField.EDITION),
                        entered(SourceField.HOST),
                        entered(SourceField.HOST_BY),
                        entered(SourceField.OTHERS)));
    }

    /** What stands in the form goes into the library, in one step; a date that is none stays out of it. */
    void keep() {
        Source source = chosen.get();
        if (source == null || !isDate(SourceField.DATE) || !isDate(SourceField.ACCESSED)) {
            return;
        }
        Header header = header(source);
        SourceFacts facts = facts(source);
        if (header.equals(source.document().header()) && facts.equals(source.facts())) {
            return;
        }
        String id = source.document().id();
        desk.gate()
                .changeLibrary(workspace -> workspace
                        .state()
                        .document(id)
                        .flatMap(document -> SourceDescribing.describe(
                                document, header, workspace.store().sourceFacts(id), facts)));
    }

    /** How many elements the entry of a source lacks: of the one in the form, with what stands there now. */
    int lacking(Source source) {
        Source now = chosen.get();
        Citation entered = preview.get();
        boolean inForm =
                now != null && now.document().id().equals(source.document().id());
        return (inForm && entered != null ? entered : source.citation())
                .missing()
                .size();
    }

    /** What the entries of all sources lack. */
    static long missing(List<Source> sources) {
        return sources.stream()
                .map(Source::citation)
                .map(Citation::missing)
                .mapToLong(Set::size)
                .sum();
    }
}
