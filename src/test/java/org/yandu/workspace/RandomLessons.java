package org.yandu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Question;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.lesson.SourceFacts;
import org.yandu.lesson.WholeLesson;

/** What might be done next to the lessons of a {@link RandomLibrary}, through the classes that make such changes, and to sources. */
final class RandomLessons {

    /** A library to be compared often must stay small. */
    private static final int MOST = 4;

    private final Random random;
    private final RandomLibrary library;
    private final Map<String, String> names = new HashMap<>();
    private int made;

    RandomLessons(Random random, RandomLibrary library) {
        this.random = random;
        this.library = library;
    }

    /** With ids that are the same in every process with the same seed, unlike those the program makes. */
    void something(List<Edit> edits) {
        List<Edit> now = new ArrayList<>();
        anything(now);
        now.forEach(edit -> edits.add(named(edit)));
    }

    private Edit named(Edit edit) {
        return switch (edit) {
            case Edit.OfLesson of -> new Edit.OfLesson(named(of.before()), named(of.after()));
            case Edit.OfSection of -> new Edit.OfSection(named(of.before()), named(of.after()));
            case Edit.OfBlock of -> new Edit.OfBlock(named(of.before()), named(of.after()));
            default -> edit;
        };
    }

    private String named(String id) {
        return names.computeIfAbsent(id, made -> made.startsWith("l-") ? made : "l-" + names.size());
    }

    private @Nullable Lesson named(@Nullable Lesson lesson) {
        return lesson == null
                ? null
                : new Lesson(
                        named(lesson.id()),
                        lesson.title(),
                        lesson.kind(),
                        lesson.template(),
                        lesson.planned(),
                        lesson.citing(),
                        lesson.created(),
                        lesson.modified());
    }

    private @Nullable Section named(@Nullable Section section) {
        return section == null
                ? null
                : new Section(
                        named(section.id()),
                        named(section.lessonId()),
                        section.parent() == null ? null : named(section.parent()),
                        section.position(),
                        section.kind(),
                        section.title(),
                        section.minutes());
    }

    private @Nullable Block named(@Nullable Block block) {
        return block == null
                ? null
                : new Block(
                        named(block.id()),
                        named(block.lessonId()),
                        named(block.sectionId()),
                        block.position(),
                        block.content());
    }

    private void anything(List<Edit> edits) {
        made++;
        List<Lesson> lessons = library.all(RecordKind.LESSON, Lesson.class);
        if (lessons.isEmpty() || random.nextInt(8) == 0 && lessons.size() < MOST) {
            edits.addAll(LessonWriting.begin(LessonWriting.blank(
                            Lesson.Kind.values()[random.nextInt(6)], "课" + made, Samples.NOW.plusSeconds(made)))
                    .edits());
            return;
        }
        WholeLesson whole = whole(lessons.get(random.nextInt(lessons.size())));
        if (whole.blocks().size() > 12 || random.nextInt(12) == 0) {
            // Back to front, as they can come back.
            edits.addAll(LessonWriting.remove(whole).edits().reversed());
        } else if (random.nextInt(4) == 0) {
            facts(edits);
        } else {
            within(edits, whole);
        }
    }

    private WholeLesson whole(Lesson lesson) {
        return new WholeLesson(
                lesson,
                library.all(RecordKind.LESSON_SECTION, Section.class).stream()
                        .filter(each -> each.lessonId().equals(lesson.id()))
                        .toList(),
                library.all(RecordKind.LESSON_BLOCK, Block.class).stream()
                        .filter(each -> each.lessonId().equals(lesson.id()))
                        .toList());
    }

    private void within(List<Edit> edits, WholeLesson whole) {
        List<String> lines = new ArrayList<>();
        whole.sections().forEach(each -> lines.add(each.id()));
        whole.blocks().forEach(each -> lines.add(each.id()));
        String line = lines.isEmpty() ? "" : lines.get(random.nextInt(lines.size()));
        String other = lines.isEmpty() ? "" : lines.get(random.nextInt(lines.size()));
        LessonPlacing.Side side = LessonPlacing.Side.values()[random.nextInt(3)];
        (switch (random.nextInt(7)) {
                    case 0, 1 -> LessonPlacing.insert(whole, line, side, List.of(content(), content()));
                    case 2 -> LessonPlacing.drop(whole, line, other, side);
                    case 3 -> LessonPlacing.shift(whole, line, random.nextBoolean() ? 1 : -1);
                    case 4 -> LessonPlacing.remove(whole, line);
                    case 5 ->
                        java.util.Optional.of(LessonShaping.add(
                                whole,
                                whole.section(line).orElse(null),
                                Section.Kind.values()[random.nextInt(10)],
                                "节" + made));
                    default ->
                        whole.section(line)
                                .flatMap(section -> random.nextBoolean()
                                        ? LessonShaping.deepen(whole, section)
                                        : LessonShaping.lift(whole, section))
                                .or(() -> LessonWriting.write(whole, line, content()));
                })
                .ifPresent(change -> edits.addAll(change.edits()));
    }

    private Content content() {
        made++;
        List<DocumentVersion> versions = library.all(RecordKind.VERSION, DocumentVersion.class);
        int kind = versions.isEmpty() ? 0 : random.nextInt(3);
        if (kind == 1) {
            DocumentVersion version = versions.get(random.nextInt(versions.size()));
            int[] at = places(version.text());
            Content.Passage passage = Content.Passage.of(version, new TextSpan(at[0], at[3]));
            return at[1] < at[2] && random.nextBoolean()
                    ? passage.cutting(List.of(new TextSpan(at[1], at[2])))
                    : passage;
        }
        return kind == 2
                ? new Content.Ask(new Question("q" + made, "问" + made, List.of(), random.nextInt(3), "答"))
                : new Content.OwnText("文" + made + " 𠮷");
    }

    /** Four places in a text in their order, between whole characters, the first before the last. */
    private int[] places(String text) {
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length);
        int end = start + 1 + random.nextInt(length - start);
        int from = start + random.nextInt(end - start);
        int to = from + random.nextInt(end - from);
        int[] at = {start, from, to, end};
        for (int i = 0; i < at.length; i++) {
            at[i] = text.offsetByCodePoints(0, at[i]);
        }
        return at;
    }

    private void facts(List<Edit> edits) {
        List<Document> documents = library.documents();
        if (!documents.isEmpty()) {
            String id = documents.get(random.nextInt(documents.size())).id();
            SourceFacts old = (SourceFacts) library.of(RecordKind.SOURCE_FACTS).get(id);
            SourceFacts now = random.nextInt(4) == 0
                    ? null
                    : new SourceFacts(id, null, "https://a/" + made, null, "京", null, null);
            if (old != null || now != null) {
                edits.add(new Edit.OfSourceFacts(old, now));
            }
        }
    }
}
