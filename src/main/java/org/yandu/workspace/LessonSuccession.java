package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Target;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.Content.Passage;

/**
 * Passages in lessons go along when their source gets a newer text: what they quote is then what the newer text says, and what they
 * leave out stays left out. A passage of which words are gone, or an omission that cannot be found, stays with the older text, where it
 * is still right; the lesson says so.
 */
final class LessonSuccession {

    private final DocumentVersion next;
    private final Reanchoring reanchoring;

    LessonSuccession(DocumentVersion next, Reanchoring reanchoring) {
        this.next = next;
        this.reanchoring = reanchoring;
    }

    List<Edit> edits(List<Block> blocks, String oldVersion) {
        List<Edit> edits = new ArrayList<>();
        for (Block block : blocks) {
            moved(block.content(), oldVersion)
                    .filter(content -> !content.equals(block.content()))
                    .ifPresent(content -> edits.add(new Edit.OfBlock(block, block.with(content))));
        }
        return edits;
    }

    private Optional<Content> moved(Content content, String oldVersion) {
        return switch (content) {
            case Content.OwnText own -> Optional.empty();
            case Passage passage -> moved(passage).map(Content.class::cast);
            case Content.Ask ask -> Optional.of(new Content.Ask(moved(ask.question(), oldVersion)));
        };
    }

    private Optional<Passage> moved(Passage passage) {
        Optional<TextSpan> place = Successor.place(passage.anchor().span(), reanchoring);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<TextSpan> cuts = new ArrayList<>();
        int from = place.get().start();
        for (TextSpan cut : passage.cuts()) {
            Optional<TextSpan> moved = Successor.place(cut, reanchoring);
            if (moved.isEmpty()
                    || moved.get().start() < from
                    || moved.get().end() > place.get().end()) {
                return Optional.empty();
            }
            cuts.add(moved.get());
            from = moved.get().end();
        }
        return Optional.of(new Passage(passage.documentId(), next.id(), Anchor.of(next, place.get()), cuts));
    }

    private Question moved(Question question, String oldVersion) {
        return new Question(
                question.id(),
                question.text(),
                question.targets().stream()
                        .map(target -> target.versionId().equals(oldVersion) ? moved(target) : target)
                        .toList(),
                question.mustCite(),
                question.key());
    }

    private Target moved(Target target) {
        Anchor anchor = target.anchor();
        if (anchor == null) {
            return new Target(target.kind(), target.documentId(), next.id(), null);
        }
        return Successor.place(anchor.span(), reanchoring)
                .map(span -> new Target(target.kind(), target.documentId(), next.id(), Anchor.of(next, span)))
                .orElse(target);
    }
}
