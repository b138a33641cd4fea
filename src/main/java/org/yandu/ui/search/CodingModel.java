package org.yandu.ui.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.HitCoding;
import org.yandu.retrieval.HitCoding.Passage;
import org.yandu.retrieval.HitLines.Line;
import org.yandu.retrieval.HitReader;
import org.yandu.retrieval.TextHits;
import org.yandu.retrieval.ThemeOfQuery;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Watch;
import org.yandu.workspace.Workspace;

/** A theme for what was found: which hits, how much around each, which theme; and what would come of it. */
final class CodingModel {

    private final Desk desk;
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.SENTENCE);
    private final ObjectProperty<@Nullable Code> code = new SimpleObjectProperty<>();
    private final BooleanProperty onlyChosen = new SimpleBooleanProperty();
    private final ObservableList<Passage> passages = FXCollections.observableArrayList();
    private final Set<Passage> leftOut = new HashSet<>();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private List<TextHits> all = List.of();
    private List<Line> chosen = List.of();
    private int asked;

    CodingModel(Desk desk) {
        this.desk = desk;
        grain.addListener(o -> preview());
        onlyChosen.addListener(o -> preview());
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ObjectProperty<Grain> grainProperty() {
        return grain;
    }

    ObjectProperty<@Nullable Code> codeProperty() {
        return code;
    }

    /** Only the hits that were chosen in the list, when some were. */
    BooleanProperty onlyChosenProperty() {
        return onlyChosen;
    }

    boolean hasChoice() {
        return !chosen.isEmpty();
    }

    /** What would get the theme, and what was left out of it. */
    ObservableList<Passage> passages() {
        return passages;
    }

    boolean isWanted(Passage passage) {
        return !leftOut.contains(passage);
    }

    /** How many of them the reader wants. */
    ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether what is listed answers an earlier question. */
    ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    void take(Passage passage, boolean wants) {
        if (wants) {
            leftOut.remove(passage);
        } else {
            leftOut.add(passage);
        }
        count();
    }

    /** All of them, or none, from which one goes on by hand; told once, for there may be a hundred thousand. */
    void takeAll(boolean wants) {
        leftOut.clear();
        if (!wants) {
            leftOut.addAll(passages);
        }
        count();
    }

    private void count() {
        wanted.set(passages.size() - leftOut.size());
    }

    /** @param query whose theme is the likeliest; where it names none, that of the last time is */
    void begin(List<TextHits> found, List<Line> choice, String query) {
        if (!desk.gate().canWrite()) {
            desk.say("desk.read_only");
            return;
        }
        all = found;
        chosen = choice;
        leftOut.clear();
        passages.clear();
        count();
        onlyChosen.set(!choice.isEmpty());
        List<Code> codes = desk.library().codebook().codes();
        Code before = code.get();
        Code usual = before != null && codes.contains(before) ? before : codes.isEmpty() ? null : codes.getFirst();
        code.set(ThemeOfQuery.find(query, desk.shelf().themes()).orElse(usual));
        preview();
        open.set(true);
    }

    private void preview() {
        int number = ++asked;
        counting.set(true);
        Grain wanted = grain.get();
        List<TextHits> texts = all;
        List<Line> some = onlyChosen.get() ? chosen : List.of();
        Workspace workspace = desk.workspace();
        desk.background()
                .read(
                        Job.named("job.search"),
                        () -> some.isEmpty() ? ofAll(workspace, texts, wanted) : ofSome(workspace, some, wanted),
                        found -> {
                            if (number == asked) {
                                leftOut.clear();
                                passages.setAll(found);
                                count();
                                counting.set(false);
                            }
                        });
    }

    private static List<Passage> ofAll(Workspace workspace, List<TextHits> texts, Grain grain) {
        List<Passage> found = new ArrayList<>();
        for (TextHits hits : texts) {
            HitReader reader = HitReader.of(workspace, hits);
            found.addAll(HitCoding.passages(reader.version(), reader.spans(), grain));
        }
        return found;
    }

    private static List<Passage> ofSome(Workspace workspace, List<Line> lines, Grain grain) {
        Map<String, List<TextSpan>> byVersion = new LinkedHashMap<>();
        lines.forEach(line -> byVersion
                .computeIfAbsent(line.versionId(), id -> new ArrayList<>())
                .add(line.span()));
        List<Passage> found = new ArrayList<>();
        byVersion.forEach((id, spans) -> {
            DocumentVersion version = workspace.store().version(id);
            found.addAll(HitCoding.passages(version, spans.stream().sorted().toList(), grain));
        });
        return found;
    }

    /** One step, undone as one. */
    void carryOut() {
        Code theme = code.get();
        List<Passage> taken = passages.stream().filter(this::isWanted).toList();
        if (theme == null || taken.isEmpty() || counting.get()) {
            return;
        }
        HitCoding.Hand hand = new HitCoding.Hand(theme, desk.coder(), Instant.now());
        Job job = Job.cancellable("job.code_hits");
        Watch watch = new Watch(desk.background(), job);
        desk.gate()
                .carryOut(
                        job,
                        () -> {
                            HitCoding.Outcome made = HitCoding.change(desk.workspace(), taken, hand, watch);
                            made.change().ifPresent(desk.workspace()::apply);
                            return made;
                        },
                        made -> tell(made, taken.size(), theme, job.isCancelled()),
                        () -> {});
        close();
    }

    /** How many were marked, how many were so before, how many could not be, and that all of it is one step. */
    private void tell(HitCoding.Outcome made, int wanted, Code theme, boolean stopped) {
        int marked = made.change().map(change -> change.edits().size()).orElse(0);
        int left = wanted - marked - made.before();
        if (marked > 0) {
            String undo = Keys.shown(desk.keys().keyOf("undo", Keys.UNDO));
            desk.say("coding.said", marked, theme.name(), undo, made.before(), left);
        } else if (stopped) {
            desk.say("coding.stopped", theme.name());
        } else if (left > 0) {
            desk.say("coding.none_left", theme.name(), made.before(), left);
        } else {
            desk.say("coding.nothing_new", theme.name());
        }
    }

    void close() {
        open.set(false);
    }
}
