package org.yandu.ui.notes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Found;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.PlaceLink;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.ui.parts.Clips;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Store;

/** Goes where links in comments and memos lead, and to bookmarks, also when the text has got a new version since. */
final class PlaceJumps {

    private final Desk desk;

    PlaceJumps(Desk desk) {
        this.desk = desk;
    }

    /** A link that leads out of the library is copied: the program opens nothing by itself. */
    void follow(String target) {
        PlaceLink.of(target)
                .ifPresentOrElse(
                        link -> {
                            switch (link.kind()) {
                                case ANNOTATION -> toAnnotation(link.id());
                                case BOOKMARK -> toBookmark(link.id());
                            }
                        },
                        () -> {
                            Clips.put(target);
                            desk.say("notes.address_copied");
                        });
    }

    void toAnnotation(String id) {
        desk.background()
                .read(
                        Job.named("job.find"),
                        () -> store().annotation(id),
                        found -> found.ifPresentOrElse(this::to, () -> desk.say("notes.link_gone")));
    }

    /** An annotation that was not found again in the newest text is shown in its own, and the reader is told. */
    void to(Annotation annotation) {
        desk.goTo(annotation);
        if (!desk.isCurrent(annotation.documentId(), annotation.versionId())) {
            desk.say("notes.stale");
        }
    }

    private void toBookmark(String id) {
        desk.background()
                .read(
                        Job.named("job.find"),
                        () -> store().bookmarks().stream()
                                .filter(bookmark -> bookmark.id().equals(id))
                                .findFirst(),
                        found -> found.ifPresentOrElse(this::to, () -> desk.say("notes.bookmark_gone")));
    }

    void to(Bookmark bookmark) {
        Optional<Document> document = desk.library().document(bookmark.documentId());
        if (document.isEmpty()) {
            desk.say("notes.bookmark_gone");
        } else if (document.get().currentVersion().equals(bookmark.versionId())) {
            desk.goTo(bookmark.documentId(), bookmark.span());
        } else {
            String now = document.get().currentVersion();
            desk.background().read(Job.named("job.find"), () -> again(bookmark, now), span -> to(bookmark, span));
        }
    }

    private Optional<TextSpan> again(Bookmark bookmark, String now) {
        Found found = Reanchoring.between(store().version(bookmark.versionId()), store().version(now))
                .find(bookmark.anchor());
        @Nullable TextSpan span = found.span();
        return found.grade().isPlaced() ? Optional.ofNullable(span) : Optional.empty();
    }

    private void to(Bookmark bookmark, Optional<TextSpan> span) {
        if (span.isPresent()) {
            desk.goTo(bookmark.documentId(), span.get());
            return;
        }
        desk.openVersion(
                desk.focused(),
                bookmark.documentId(),
                bookmark.versionId(),
                () -> desk.focused().jump(org.yandu.ui.shell.Jump.to(bookmark.span())));
        desk.say("notes.bookmark_stale");
    }

    private Store store() {
        return desk.workspace().store();
    }
}
