package org.yandu.exchange.packet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.codebook.Code;
import org.yandu.curation.Placed;
import org.yandu.curation.Placing;
import org.yandu.curation.Returned.Mark;
import org.yandu.curation.ReturnedThemes;
import org.yandu.curation.view.Adjudication;
import org.yandu.document.Fingerprint;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/**
 * What was decided about the readings of an assignment, on its way to the class. It takes the place of what came before from the same
 * instructor; what the reader decided himself stays.
 */
final class ReferenceLayer {

    /** Begins the ids of marks that came in a file, so that a later file finds them and touches no others. */
    private static final String RELEASED = "released-";

    private final Workspace workspace;
    private final Assignment assignment;
    private final ReturnedThemes themes;
    private final Map<String, Code> described;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> there = new HashSet<>();
    private int lost;

    /** @param codes those that the marks name */
    private ReferenceLayer(Workspace workspace, Assignment assignment, List<Code> codes, String ownThemes) {
        this.workspace = workspace;
        this.assignment = assignment;
        this.themes = new ReturnedThemes(workspace.state().codebook(), assignment.book(), ownThemes);
        this.described = codes.stream().collect(Collectors.toMap(Code::id, code -> code, (one, other) -> one));
    }

    /** Marks of the reference on the texts that are shown, and on those that were given out. */
    static List<Annotation> of(Store store, Assignment assignment) {
        List<Annotation> marks = new ArrayList<>();
        for (Assignment.Reading reading : assignment.readings()) {
            marks.addAll(
                    store.annotations(new AnnotationQuery(reading.documentId(), null, Adjudication.REFERENCE, null)));
        }
        return marks;
    }

    // ---- in ----

    /** @param ownThemes name of the codebook for themes that this library does not have */
    static ReferenceLayer land(Workspace workspace, Assignment assignment, Fields fields, String ownThemes) {
        boolean has = fields.has("marks");
        List<Mark> marks = has ? fields.list("marks", MarkJson::read) : List.of();
        List<Code> codes = has ? CodeJson.read(fields, "codes", assignment.book()) : List.of();
        ReferenceLayer layer = new ReferenceLayer(workspace, assignment, codes, ownThemes);
        if (has) {
            layer.work(marks);
        }
        return layer;
    }

    private void work(List<Mark> marks) {
        Placing placing = new Placing(workspace.store(), workspace.state());
        for (Mark mark : marks) {
            Optional<Placed> placed = assignment.holds(mark.spot().documentId())
                    ? placing.place(mark.spot()).filter(Placed::isSure)
                    : Optional.empty();
            placed.ifPresentOrElse(place -> take(mark, place), () -> lost++);
        }
        for (Annotation old : of(workspace.store(), assignment)) {
            if (old.id().startsWith(prefix()) && !there.contains(old.id())) {
                edits.add(new Edit.OfAnnotation(old, null));
            }
        }
    }

    private void take(Mark mark, Placed placed) {
        Annotation next = new Annotation(
                prefix() + Fingerprint.named(mark.id()),
                mark.spot().documentId(),
                placed.versionId(),
                placed.anchor(),
                themes.translate(mark.codes(), described),
                mark.comment(),
                Adjudication.REFERENCE,
                mark.created(),
                mark.modified(),
                mark.flags());
        if (!next.isBare() && there.add(next.id())) {
            @Nullable
            Annotation before = workspace.store().annotation(next.id()).orElse(null);
            if (!next.equals(before)) {
                edits.add(new Edit.OfAnnotation(before, next));
            }
        }
    }

    /** One layer for every instructor, whatever assignments share a reading. */
    private String prefix() {
        String signer = assignment.signer() == null ? "" : assignment.signer();
        return RELEASED + Fingerprint.named(assignment.maker() + " " + signer).substring(0, 8) + "-";
    }

    /** Themes first, for marks need them. */
    List<Edit> edits() {
        List<Edit> all = new ArrayList<>(themes.edits());
        all.addAll(edits);
        return all;
    }

    int marks() {
        return there.size();
    }

    /** Marks whose words are not found surely in the texts of this library. */
    int lost() {
        return lost;
    }
}
