package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Pin;
import org.yandu.annotation.Rejection;
import org.yandu.annotation.Transfer;
import org.yandu.document.DocumentVersion;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;

/** What will have been left on a document when some edits are carried out, so that one change can bring two newer texts of it. */
public final class Ahead implements Heritage {

    private final Heritage now;
    private final List<Edit> edits;

    /** @param edits in the order they will be carried out */
    public Ahead(Heritage now, List<Edit> edits) {
        this.now = now;
        this.edits = List.copyOf(edits);
    }

    /** Takes away what each edit changes or removes and adds what it makes, if it fits. */
    private <T> List<T> after(List<T> there, Class<T> kind, Predicate<T> fits) {
        List<T> all = new ArrayList<>(there);
        for (Edit edit : edits) {
            if (kind.isInstance(edit.before())) {
                all.remove(kind.cast(Objects.requireNonNull(edit.before())));
            }
            if (kind.isInstance(edit.after()) && fits.test(kind.cast(Objects.requireNonNull(edit.after())))) {
                all.add(kind.cast(Objects.requireNonNull(edit.after())));
            }
        }
        return all;
    }

    private <T> List<T> after(List<T> there, Class<T> kind, Function<T, String> leftOn, String versionId) {
        return after(there, kind, made -> versionId.equals(leftOn.apply(made)));
    }

    @Override
    public DocumentVersion version(String versionId) {
        return after(List.<DocumentVersion>of(), DocumentVersion.class, DocumentVersion::id, versionId).stream()
                .findFirst()
                .orElseGet(() -> now.version(versionId));
    }

    @Override
    public List<DocumentVersion> versions(String documentId) {
        List<DocumentVersion> all =
                after(now.versions(documentId), DocumentVersion.class, DocumentVersion::documentId, documentId);
        all.sort(Comparator.<DocumentVersion, Instant>comparing(v -> v.origin().created())
                .thenComparing(DocumentVersion::id));
        return all;
    }

    /** @param query of one document and nothing else */
    @Override
    public List<Annotation> annotations(AnnotationQuery query) {
        return after(now.annotations(query), Annotation.class, a -> query.equals(AnnotationQuery.of(a.documentId())));
    }

    @Override
    public List<Correction> corrections(String versionId) {
        return after(now.corrections(versionId), Correction.class, Correction::versionId, versionId);
    }

    @Override
    public Optional<Arrangement> arrangement(String versionId) {
        List<Arrangement> all = after(
                now.arrangement(versionId).stream().toList(), Arrangement.class, Arrangement::versionId, versionId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    @Override
    public List<Transfer> transfers(String toVersion) {
        return after(now.transfers(toVersion), Transfer.class, Transfer::toVersion, toVersion);
    }

    @Override
    public List<Bookmark> bookmarks(String versionId) {
        return after(now.bookmarks(versionId), Bookmark.class, Bookmark::versionId, versionId);
    }

    @Override
    public List<Pin> pins(String versionId) {
        return after(now.pins(versionId), Pin.class, Pin::versionId, versionId);
    }

    @Override
    public List<Rejection> rejections(String versionId) {
        return after(now.rejections(versionId), Rejection.class, Rejection::versionId, versionId);
    }

    @Override
    public List<Block> blocksOn(String versionId) {
        return after(now.blocksOn(versionId), Block.class, block -> isOn(block, versionId));
    }

    private static boolean isOn(Block block, String versionId) {
        return switch (block.content()) {
            case Content.OwnText own -> false;
            case Content.Passage passage -> passage.versionId().equals(versionId);
            case Content.Ask ask ->
                ask.question().targets().stream()
                        .anyMatch(target -> target.versionId().equals(versionId));
        };
    }
}
