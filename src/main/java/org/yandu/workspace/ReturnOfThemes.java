package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;

/** Brings themes back: with the annotations that had them and are still there, and with the themes that were nested in them. */
final class ReturnOfThemes {

    private final Store store;
    private final LibraryState state;
    private final ReturnOfPassages passages;
    private final Instant now;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Map<String, Annotation>> present = new HashMap<>();
    private final Map<String, Annotation> coded = new LinkedHashMap<>();

    ReturnOfThemes(Store store, LibraryState state, ReturnOfPassages passages, Instant now) {
        this.store = store;
        this.state = state;
        this.passages = passages;
        this.now = now;
        state.codebook().codes().forEach(code -> {
            codes.put(code.id(), code);
            key(code);
        });
    }

    /** @param step the edits of the step that removed it */
    void bring(Code code, List<Edit> step) {
        codes.put(code.id(), key(code) ? code : code.withKey(null));
        for (Edit edit : step) {
            if (edit instanceof Edit.OfAnnotation of && of.before() != null && of.after() != null) {
                recode(code.id(), of.before(), of.after());
            } else if (edit instanceof Edit.OfCode of && of.before() != null && of.after() != null) {
                nest(code.id(), of.before(), of.after());
            }
        }
    }

    /** Whether its number key is free in its codebook, and takes it. */
    private boolean key(Code code) {
        return code.key() == null || keys.add(code.place().book() + code.key());
    }

    /** The theme back on an annotation it was taken from, in its place among the others. */
    private void recode(String code, Annotation before, Annotation after) {
        int at = before.codes().indexOf(code);
        if (at < 0 || after.codes().contains(code)) {
            return;
        }
        Annotation returning = passages.annotation(before.id());
        Annotation here = returning != null ? returning : present(before);
        if (here == null || here.codes().contains(code)) {
            return;
        }
        List<String> next = new ArrayList<>(here.codes());
        next.add(Math.min(at, next.size()), code);
        Annotation recoded = here.withCodes(next, now);
        if (returning != null) {
            passages.replace(recoded);
        } else {
            coded.put(recoded.id(), recoded);
        }
    }

    private @Nullable Annotation present(Annotation annotation) {
        Annotation changed = coded.get(annotation.id());
        return changed != null ? changed : kept(annotation.documentId()).get(annotation.id());
    }

    private Map<String, Annotation> kept(String documentId) {
        return present.computeIfAbsent(documentId, id -> {
            Map<String, Annotation> all = new HashMap<>();
            store.annotations(AnnotationQuery.of(id)).forEach(each -> all.put(each.id(), each));
            return all;
        });
    }

    /** A theme that was nested in it and stands where it was put then goes back into it. */
    private void nest(String code, Code before, Code after) {
        Code here = codes.get(before.id());
        if (code.equals(before.parent())
                && here != null
                && !code.equals(after.parent())
                && Objects.equals(here.parent(), after.parent())) {
            codes.put(here.id(), here.at(before.place()));
        }
    }

    /** Themes first, then the annotations that have them again. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (Code code : codes.values()) {
            Optional<Code> before = state.codebook().find(code.id());
            Code after = codes.containsKey(Objects.requireNonNullElse(code.parent(), ""))
                    ? code
                    : code.at(new Code.Place(code.place().book(), null, code.position()));
            if (before.isEmpty() || !before.get().equals(code)) {
                edits.add(new Edit.OfCode(before.orElse(null), before.isEmpty() ? after : code));
            }
        }
        for (Annotation annotation : coded.values()) {
            edits.add(new Edit.OfAnnotation(
                    Objects.requireNonNull(kept(annotation.documentId()).get(annotation.id())), annotation));
        }
        return edits;
    }
}
