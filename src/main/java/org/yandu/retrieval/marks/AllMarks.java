package org.yandu.retrieval.marks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yandu.annotation.Annotation;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.Store;

/**
 * All annotations of a library without their words, as they stood at one moment. To read a hundred thousand takes half a second, and
 * a reader who marks on with a list of them open makes a change every few seconds: what follows reads only what was touched.
 *
 * @param rows in the order of {@link Store#markRows()}
 */
public record AllMarks(List<MarkRow> rows) {

    /** Documents that are read one by one; beyond, all are read anew. */
    private static final int FEW = 8;

    public static AllMarks of(Store store) {
        return new AllMarks(store.markRows());
    }

    /** As they are after some changes, which the store has already. */
    public AllMarks after(Collection<Change> changes, Store store) {
        List<Edit> edits =
                changes.stream().flatMap(change -> change.edits().stream()).toList();
        Set<String> touched = new HashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfDocument || edit instanceof Edit.OfVersion) {
                // Which come first, and which text is the present one, may be different.
                return of(store);
            }
            if (edit instanceof Edit.OfAnnotation of) {
                Stream.of(Optional.ofNullable(of.before()), Optional.ofNullable(of.after()))
                        .flatMap(Optional::stream)
                        .map(Annotation::documentId)
                        .forEach(touched::add);
            }
        }
        if (touched.size() > FEW) {
            return of(store);
        }
        List<MarkRow> next = rows;
        for (String documentId : touched) {
            Optional<List<MarkRow>> read = with(next, documentId, store.markRows(documentId));
            if (read.isEmpty()) {
                return of(store);
            }
            next = read.get();
        }
        return next == rows ? this : new AllMarks(next);
    }

    /** Empty when it had none before: then it is not known where it belongs. */
    private static Optional<List<MarkRow>> with(List<MarkRow> rows, String documentId, List<MarkRow> fresh) {
        int from = 0;
        while (from < rows.size() && !rows.get(from).documentId().equals(documentId)) {
            from++;
        }
        if (from == rows.size()) {
            return fresh.isEmpty() ? Optional.of(rows) : Optional.empty();
        }
        int to = from;
        while (to < rows.size() && rows.get(to).documentId().equals(documentId)) {
            to++;
        }
        List<MarkRow> next = new ArrayList<>(rows.size() - (to - from) + fresh.size());
        next.addAll(rows.subList(0, from));
        next.addAll(fresh);
        next.addAll(rows.subList(to, rows.size()));
        return Optional.of(next);
    }
}
