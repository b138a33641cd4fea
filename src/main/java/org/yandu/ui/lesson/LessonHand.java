package org.yandu.ui.lesson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Target;
import org.yandu.document.Blanks;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Content;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.Section;
import org.yandu.lesson.Shortening;
import org.yandu.lesson.WholeLesson;
import org.yandu.outline.OutlineNode;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.LessonQuotes;
import org.yandu.retrieval.QuoteRepair;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PassageClip;
import org.yandu.workspace.LessonPlacing;
import org.yandu.workspace.LessonShaping;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** What a teacher does to one lesson, from keys, buttons and the mouse alike. */
final class LessonHand {

    private final LessonModel lesson;
    private final Desk desk;

    LessonHand(LessonModel lesson) {
        this.lesson = lesson;
        this.desk = lesson.desk();
    }

    void title(String title) {
        lesson.change(whole -> LessonWriting.title(whole, title.strip(), Instant.now()));
    }

    void plan(int minutes) {
        lesson.change(whole -> LessonWriting.plan(whole, minutes, Instant.now()));
    }

    void cite(Citing citing) {
        lesson.change(whole -> LessonWriting.cite(whole, citing, Instant.now()));
    }

    void describe(String sectionId, Function<Section, Section> as) {
        lesson.change(whole ->
                whole.section(sectionId).flatMap(section -> LessonShaping.describe(section, as.apply(section))));
    }

    void write(String blockId, Function<Content, Content> as) {
        lesson.change(whole ->
                whole.block(blockId).flatMap(block -> LessonWriting.write(whole, blockId, as.apply(block.content()))));
    }

    /** Puts things in behind the line one is at. */
    void insert(List<Content> contents) {
        String at = Objects.requireNonNullElse(lesson.currentProperty().get(), "");
        lesson.change(whole -> LessonPlacing.insert(whole, at, under(whole, at), contents));
    }

    /** Under a heading they come behind what stands there already. */
    private static LessonPlacing.Side under(WholeLesson whole, String lineId) {
        return whole.section(lineId).isPresent() ? LessonPlacing.Side.INTO : LessonPlacing.Side.AFTER;
    }

    /** Puts passages in behind a line, or where one is when no line is named; those that cannot be quoted are left out. */
    void take(List<PassageClip> clips, @Nullable String lineId, LessonPlacing.Side side) {
        String at = lineId != null
                ? lineId
                : Objects.requireNonNullElse(lesson.currentProperty().get(), "");
        lesson.changeWith((workspace, whole) -> LessonPlacing.insert(
                whole,
                at,
                lineId == null ? under(whole, at) : side,
                clips.stream()
                        .flatMap(clip -> passage(workspace, clip).stream())
                        .toList()));
    }

    /** The document may have been deleted since. */
    private static Optional<Content> passage(Workspace workspace, PassageClip clip) {
        return workspace.state().document(clip.documentId()).flatMap(document -> {
            DocumentVersion version = workspace.store().version(clip.versionId());
            boolean fits = clip.span().end() <= version.text().length()
                    && !version.quote(clip.span()).isBlank();
            if (!fits) {
                return Optional.empty();
            }
            TextSpan span = clip.inSentence()
                    ? Grain.SENTENCE.of(version, List.of(clip.span())).getFirst()
                    : clip.span();
            return Optional.of(Passage.of(version, Blanks.trimmed(version.text(), span)));
        });
    }

    /** A question about the passage one is at, otherwise about nothing that is named. */
    void ask() {
        String at = Objects.requireNonNullElse(lesson.currentProperty().get(), "");
        lesson.change(whole -> {
            List<Target> targets = whole.block(at)
                    .map(Block::content)
                    .filter(Passage.class::isInstance)
                    .map(content -> List.of(target((Passage) content)))
                    .orElse(List.of());
            Question question = new Question(UUID.randomUUID().toString(), "", targets, 0, "");
            return LessonPlacing.insert(whole, at, under(whole, at), List.of(new Content.Ask(question)));
        });
    }

    private static Target target(Passage passage) {
        return new Target(Question.Kind.PASSAGE, passage.documentId(), passage.versionId(), passage.anchor());
    }

    void question(String blockId, UnaryOperator<Question> as) {
        write(
                blockId,
                content -> content instanceof Content.Ask ask ? new Content.Ask(as.apply(ask.question())) : content);
    }

    /** What else a question is about. */
    void aim(String blockId, List<PassageClip> clips) {
        lesson.changeWith((workspace, whole) -> whole.block(blockId).flatMap(block -> {
            if (!(block.content() instanceof Content.Ask ask)) {
                return Optional.empty();
            }
            List<Target> targets = new ArrayList<>(ask.question().targets());
            clips.stream()
                    .flatMap(clip -> passage(workspace, clip).stream())
                    .map(content -> target((Passage) content))
                    .filter(target -> !targets.contains(target))
                    .forEach(targets::add);
            return LessonWriting.write(
                    whole, blockId, new Content.Ask(ask.question().about(targets)));
        }));
    }

    /** About the section one is reading, or the whole text. */
    void aim(String blockId, Question.Kind kind) {
        desk.focused()
                .open()
                .flatMap(open -> target(open, kind))
                .ifPresent(target -> question(blockId, old -> {
                    List<Target> targets = new ArrayList<>(old.targets());
                    if (!targets.contains(target)) {
                        targets.add(target);
                    }
                    return old.about(targets);
                }));
    }

    /** Empty before the first heading. */
    private Optional<Target> target(OpenDocument open, Question.Kind kind) {
        String document = open.document().id();
        if (kind == Question.Kind.DOCUMENT) {
            return Optional.of(new Target(kind, document, open.version().id(), null));
        }
        List<OutlineNode> path =
                open.outline().pathAt(desk.focused().placeProperty().get());
        if (path.isEmpty()) {
            desk.say("lesson.aim.no_section");
            return Optional.empty();
        }
        Anchor heading = Anchor.of(open.version(), path.getLast().span());
        return Optional.of(new Target(kind, document, open.version().id(), heading));
    }

    void addSection(Section.Kind kind) {
        String at = Objects.requireNonNullElse(lesson.currentProperty().get(), "");
        lesson.change(whole -> Optional.of(LessonShaping.add(
                whole,
                whole.section(at)
                        .or(() -> whole.block(at).flatMap(block -> whole.section(block.sectionId())))
                        .orElse(null),
                kind,
                "")));
    }

    /** One line up or down. */
    void shift(String lineId, int by) {
        lesson.await(lineId);
        lesson.change(whole -> LessonPlacing.shift(whole, lineId, by));
    }

    /** A section into the one before it, or out of the one it is in. */
    void nest(String lineId, boolean deeper) {
        lesson.await(lineId);
        lesson.change(whole -> whole.section(lineId)
                .flatMap(
                        section -> deeper ? LessonShaping.deepen(whole, section) : LessonShaping.lift(whole, section)));
    }

    void drop(String lineId, String onto, LessonPlacing.Side side) {
        lesson.await(lineId);
        lesson.change(whole -> LessonPlacing.drop(whole, lineId, onto, side));
    }

    /** The line below takes its place, or the one above. */
    void remove(String lineId) {
        LessonModel.Shown now = lesson.shownProperty().get();
        if (now != null) {
            List<Row> rows = now.rows();
            int at = rows.indexOf(now.row(lineId).orElse(null));
            int next = at + 1 < rows.size() ? at + 1 : at - 1;
            lesson.await(next < 0 ? null : rows.get(next).id());
        }
        lesson.change(whole -> LessonPlacing.remove(whole, lineId));
    }

    /** Leaves out what is chosen, or brings it back. */
    void shorten(String blockId, TextSpan chosen) {
        lesson.changeWith((workspace, whole) -> whole.block(blockId)
                .flatMap(block -> block.content() instanceof Passage passage
                        ? LessonWriting.write(
                                whole,
                                blockId,
                                Shortening.of(workspace.store().version(passage.versionId()), passage)
                                        .toggle(chosen))
                        : Optional.empty()));
    }

    /** Takes the words of the text its document has now for a passage that stayed with an older one. */
    void renew(String blockId) {
        desk.gate().changeLibrary(workspace -> {
            LessonQuotes quotes = new LessonQuotes(workspace);
            return workspace
                    .store()
                    .lessonBlock(blockId)
                    .filter(block -> block.content() instanceof Passage)
                    .flatMap(block -> QuoteRepair.change(
                            workspace, quotes.of(blockId, (Passage) block.content()), Instant.now()));
        });
    }

    /** Where a line leads: a passage to its source. */
    void go(String blockId) {
        LessonModel.Shown now = lesson.shownProperty().get();
        if (now != null && now.whole().block(blockId).map(Block::content).orElse(null) instanceof Passage passage) {
            go(passage.documentId(), passage.versionId(), passage.anchor().span());
        }
    }

    void go(String documentId, String versionId, TextSpan span) {
        if (desk.library().document(documentId).isEmpty()) {
            desk.say("lesson.source_gone");
        } else if (desk.isCurrent(documentId, versionId)
                || desk.library()
                        .document(documentId)
                        .filter(document -> document.currentVersion().equals(versionId))
                        .isPresent()) {
            desk.goTo(documentId, span);
        } else {
            desk.openVersion(
                    desk.focused(), documentId, versionId, () -> desk.focused().jump(Jump.to(span)));
        }
    }
}
