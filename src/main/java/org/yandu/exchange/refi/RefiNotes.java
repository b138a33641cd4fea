package org.yandu.exchange.refi;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.document.Fingerprint;
import org.yandu.exchange.bundle.Bundle.Said;
import org.yandu.exchange.bundle.Guid;

/** Comments, memos and what is said of links, as notes. */
final class RefiNotes {

    private final Said said;
    private final XmlWriter out;

    RefiNotes(Said said, XmlWriter out) {
        this.said = said;
        this.out = out;
    }

    static String comment(Annotation mark) {
        return Fingerprint.named("comment " + mark.id());
    }

    static String note(Relation link) {
        return Fingerprint.named("link " + link.id());
    }

    /** References to the memos about something. */
    void of(Memo.Kind kind, @Nullable String id) {
        for (Memo memo : said.memos()) {
            if (memo.subject().kind() == kind && Objects.equals(memo.subject().id(), id)) {
                out.begin("NoteRef").with("targetGUID", Guid.of(memo.id())).end();
            }
        }
    }

    void write() {
        boolean any = !said.memos().isEmpty()
                || !said.links().isEmpty()
                || said.marks().stream().anyMatch(mark -> !mark.comment().isEmpty());
        if (!any) {
            return;
        }
        out.begin("Notes");
        for (Annotation mark : said.marks()) {
            if (!mark.comment().isEmpty()) {
                note(comment(mark), null, mark.comment(), mark.coder(), mark.created(), mark.modified());
            }
        }
        for (Memo memo : said.memos()) {
            note(Guid.of(memo.id()), memo.title(), memo.text(), memo.coder(), memo.created(), memo.modified());
        }
        for (Relation link : said.links()) {
            note(note(link), null, link.note(), link.coder(), link.created(), link.created());
        }
        out.end();
    }

    private void note(
            String guid, @Nullable String name, String text, String coder, Instant created, Instant modified) {
        out.begin("Note")
                .with("guid", guid)
                .with("name", name)
                .with("creatingUser", RefiProject.user(coder))
                .with("creationDateTime", RefiProject.time(created))
                .with("modifyingUser", RefiProject.user(coder))
                .with("modifiedDateTime", RefiProject.time(modified));
        out.begin("PlainTextContent").text(text).end();
        out.end();
    }
}
