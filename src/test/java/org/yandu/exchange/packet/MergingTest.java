package org.yandu.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.task.Assignment;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.curation.Fate;
import org.yandu.curation.Fate.Status;
import org.yandu.curation.Merge;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem.Kind;
import org.yandu.exchange.Progress;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Versioning;

/** What students give back, merged by who they are. */
class MergingTest {

    private static final String TEXT = """
            一、依法行政是优化软环境的关键，各级党组织要着力提高依法执政能力，建设法治政府。
            二、信用是市场经济的基石，𠮷祥与𬬻火都要靠它，企业和群众办事最盼的就是说话算数。
            三、基层治理靠人人，社区议事要让居民说得上话，件件有回音，事事有着落。""";

    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T08:00:00Z");

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Classroom room;

    @SuppressWarnings("NullAway.Init")
    private Assignment given;

    @SuppressWarnings("NullAway.Init")
    private DocumentVersion text;

    @BeforeEach
    void give() {
        room = new Classroom(folder);
        Document document = room.take("关于软环境的讲话", TEXT);
        given = room.give(document).assignment();
        text = room.text(document);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Annotation mark(String id, String coder, String words) {
        int at = text.text().indexOf(words);
        return Classroom.mark(text, id, coder, at, at + words.length());
    }

    private Path file(String name, String coder, Instant made, Annotation... marks) {
        return room.put(name, room.back(given, coder, room.key(coder), made, text, marks));
    }

    private List<Annotation> marksOf(String coder) {
        return room.library.store().annotations(new AnnotationQuery(null, null, coder, null));
    }

    private static List<Status> statuses(Merge.Result result) {
        return result.fates().stream().map(Fate::status).toList();
    }

    @Test
    void theSameFolderAgainChangesNothing() {
        Path li = file("li.yandu", "李明", TUESDAY, mark("1", "李明", "𠮷祥与𬬻火"), mark("2", "李明", "依法行政"));
        Path zhang = file("zhang.yandu", "张红", TUESDAY, mark("1", "张红", "基层治理"));

        assertThat(statuses(room.merge(li, zhang))).containsExactly(Status.NEW, Status.NEW);
        assertThat(marksOf("李明"))
                .extracting(each -> each.anchor().quote().exact())
                .contains("𠮷祥与𬬻火");
        Merge.Result again = room.merge(zhang, li);

        assertThat(again.change()).isEmpty();
        assertThat(statuses(again)).containsExactly(Status.UNCHANGED, Status.UNCHANGED);
    }

    /** Two files of one student, in either order, one after the other or together. */
    @Test
    void aLaterFileStandsForAllAndAnEarlierOneForNothing() {
        Path early = file("early.yandu", "李明", TUESDAY, mark("1", "李明", "依法行政"), mark("2", "李明", "基层治理"));
        Path late = file("late.yandu", "李明", FRIDAY, mark("2", "李明", "基层治理"), mark("3", "李明", "信用"));

        room.merge(early);
        Merge.Result later = room.merge(late);
        assertThat(later.fates().getFirst().counts().removed()).isEqualTo(1);
        assertThat(later.fates().getFirst().counts().added()).isEqualTo(1);
        List<Annotation> oneByOne = marksOf("李明");
        assertThat(statuses(room.merge(early))).containsExactly(Status.OLDER);

        room.library.undo();
        room.library.undo();
        assertThat(marksOf("李明")).isEmpty();
        assertThat(statuses(room.merge(late, early))).containsExactly(Status.OLDER, Status.NEW);
        assertThat(marksOf("李明")).isEqualTo(oneByOne).hasSize(2);
    }

    /** Each packet was opened in a library of its own: the file for the second knew nothing of the marks for the first, and took them away. */
    @Test
    void whatWasGivenForAnotherAssignmentOnTheSameTextIsKept() {
        Assignment second =
                room.give(room.library.state().documents().getFirst()).assignment();
        Path one = file("one.yandu", "李明", TUESDAY, mark("1", "李明", "依法行政"), mark("2", "李明", "基层治理"));
        Path two = room.put("two.yandu", room.back(second, "李明", room.key("李明"), FRIDAY, text, mark("9", "李明", "信用")));

        room.merge(one);
        Merge.Result other = room.merge(two);
        assertThat(other.fates().getFirst().counts().removed()).isZero();
        assertThat(other.fates().getFirst().counts().added()).isEqualTo(1);
        List<Annotation> oneByOne = marksOf("李明");
        assertThat(oneByOne).hasSize(3);

        room.library.undo();
        room.library.undo();
        room.merge(two, one);
        assertThat(marksOf("李明")).containsExactlyInAnyOrderElementsOf(oneByOne);
        assertThat(room.merge(one, two).change()).isEmpty();
    }

    /** Told to stop when everything was written and only the last word was missing. */
    @Test
    void stoppedWhileItIsWrittenItLeavesNothingHalfDone() {
        Path li = file("li.yandu", "李明", TUESDAY, mark("1", "李明", "依法行政"));
        var before = room.library.undoName();
        Merge.Result result =
                Gathering.of(room.library, List.of(li), new Merge.Settings(Set.of(), "学员自建主题", TUESDAY), Progress.NONE);

        assertThatThrownBy(() -> room.library.apply(
                        result.change().orElseThrow(),
                        done -> done < result.edits().size()))
                .isInstanceOf(CancellationException.class);

        assertThat(marksOf("李明")).isEmpty();
        assertThat(room.library.store().handIns(given.id())).isEmpty();
        assertThat(room.library.undoName()).isEqualTo(before);
        assertThat(statuses(room.merge(li))).containsExactly(Status.NEW);
    }

    /** What a student writes about a theme comes along, his own themes included, and goes when he deletes it. */
    @Test
    void memosOnThemesComeAlong() {
        var theme = StartingThemes.codes().getFirst();
        var own = new Code(
                "mine",
                "说话算数",
                theme.sign(),
                theme.colour(),
                theme.pattern(),
                theme.meaning(),
                null,
                new Code.Place("other", null, 0),
                false);
        Path first = handedIn("a.yandu", TUESDAY, List.of(theme, own), memo("m1", theme.id()), memo("m2", "mine"));
        Path later = handedIn("b.yandu", FRIDAY, List.of(theme, own), memo("m2", "mine"));

        room.merge(first);
        assertThat(room.library.store().memos())
                .extracting(memo -> room.library
                        .state()
                        .codebook()
                        .find(memo.subject().idIfAny().orElseThrow())
                        .orElseThrow()
                        .name())
                .containsExactlyInAnyOrder(theme.name(), "说话算数");

        room.merge(later);
        assertThat(room.library.store().memos())
                .singleElement()
                .satisfies(memo -> assertThat(memo.coder()).isEqualTo("李明"));
    }

    private static Memo memo(String id, String theme) {
        return new Memo(id, new Memo.Subject(Memo.Kind.CODE, theme), "", "想法", "李明", TUESDAY, TUESDAY);
    }

    private Path handedIn(String name, Instant made, List<Code> codes, Memo... memos) {
        return room.put(
                name,
                PacketFile.write(
                        new PacketFile.Wish(PacketKind.ANSWERS, made, room.key("李明"), null),
                        ReturnedJson.write(
                                new ReturnedJson.Made(given.id(), "李明", List.of(), List.of(memos), List.of(), codes),
                                id -> text)));
    }

    /** The layer of what was decided is nobody's name. */
    @Test
    void nobodyIsCalledAsTheReferenceIs() {
        Fate fate = room.merge(file("x.yandu", "参考", TUESDAY, mark("1", "参考", "依法行政")))
                .fates()
                .getFirst();

        assertThat(fate.status()).isEqualTo(Status.REFUSED);
        assertThat(marksOf("参考")).isEmpty();
    }

    @Test
    void aNameIsNotTakenOverByAnotherKeyUnlessTheInstructorSaysSo() {
        room.merge(file("li.yandu", "李明", TUESDAY, mark("1", "李明", "依法行政")));
        Path forged = room.put("forged.yandu", room.back(given, "李明", room.key("强盗"), FRIDAY, text));
        Path unsigned = room.put("unsigned.yandu", room.back(given, "李明", null, FRIDAY, text));

        Merge.Result refused = room.merge(forged, unsigned);
        assertThat(refused.fates())
                .allSatisfy(fate -> assertThat(fate.problem())
                        .isNotNull()
                        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.PACKET_SIGNER)));
        assertThat(marksOf("李明")).hasSize(1);

        Merge.Result accepted = room.merge(Set.of(room.key("强盗").fingerprint()), forged);
        assertThat(statuses(accepted)).containsExactly(Status.REPLACED);
    }

    /** A file that says it comes from the instructor, with the id of one of her own marks, does no harm. */
    @Test
    void nobodyTouchesWhatSomebodyElseMade() {
        Annotation own = mark("mine", "王老师", "信用");
        room.library.apply(org.yandu.workspace.Change.of(
                "change.mark", List.of(), List.of(new org.yandu.workspace.Edit.OfAnnotation(null, own))));

        Merge.Result asTeacher = room.merge(file("t.yandu", "王老师", TUESDAY));
        assertThat(asTeacher.fates().getFirst().problem()).isNotNull();
        room.merge(file("li.yandu", "李明", TUESDAY, mark("mine", "李明", "依法行政")));

        assertThat(marksOf("王老师")).containsExactly(own);
        assertThat(marksOf("李明")).hasSize(1);
    }

    @Test
    void whatIsMarkedOnAnOlderTextIsCarriedOver() {
        Document before = room.library.state().documents().getFirst();
        OpenDocument open = room.library.open(before.id());
        String corrected = text.text()
                .replace("一、依法行政", "一、坚持依法行政")
                .replace("三、基层治理靠人人，社区议事要让居民说得上话，件件有回音，事事有着落。", "三、完全不同的一段话，讲的是另外一件事情。");
        DocumentVersion next = Editing.corrected(open, corrected, TUESDAY).orElseThrow();
        room.library.release(before.id());
        room.library.apply(Versioning.of(room.library.store(), before, before.showing(next), next, TUESDAY)
                .named("change.correct"));

        Merge.Result result = room.merge(
                file("li.yandu", "李明", FRIDAY, mark("1", "李明", "信用是市场经济的基石"), mark("2", "李明", "社区议事要让居民说得上话")));

        Fate fate = result.fates().getFirst();
        assertThat(fate.counts().carried()).isEqualTo(1);
        assertThat(fate.counts().doubtful()).isEqualTo(1);
        assertThat(marksOf("李明")).extracting(Annotation::versionId).containsExactlyInAnyOrder(next.id(), text.id());
        assertThat(room.library.store().transfers(next.id()))
                .anySatisfy(t -> assertThat(t.isWaiting()).isTrue());
    }

    @Test
    void aTextThisLibraryDoesNotHaveIsFoundByItsWords() {
        DocumentVersion theirs =
                new DocumentVersion("unknown", text.documentId(), "前面加了一行。\n" + text.text(), List.of(), text.origin());
        int at = theirs.text().indexOf("企业和群众办事最盼的就是说话算数");
        Annotation found = Classroom.mark(theirs, "1", "李明", at, at + 16);
        DocumentVersion other =
                new DocumentVersion("unknown", text.documentId(), "这里没有的话在此。", List.of(), text.origin());
        Path lost = room.put(
                "b.yandu",
                room.back(given, "张红", room.key("张红"), TUESDAY, other, Classroom.mark(other, "2", "张红", 0, 5)));

        Merge.Result result =
                room.merge(room.put("a.yandu", room.back(given, "李明", room.key("李明"), TUESDAY, theirs, found)), lost);

        assertThat(result.fates().get(0).counts().carried()).isEqualTo(1);
        assertThat(marksOf("李明").getFirst().anchor().quote().exact()).isEqualTo("企业和群众办事最盼的就是说话算数");
        assertThat(result.fates().get(1).lost()).hasSize(1);
        assertThat(marksOf("张红")).isEmpty();
    }

    @Test
    void foreignAndBrokenFilesAreRefusedOneByOne() {
        Assignment other = new Assignment(
                "other",
                given.title(),
                "",
                given.maker(),
                given.signer(),
                given.made(),
                given.role(),
                given.book(),
                given.readings(),
                given.questions(),
                null);
        Path foreign = room.put("a.yandu", room.back(other, "李明", room.key("李明"), TUESDAY, text));
        Path broken = room.put("b.yandu", new byte[] {1, 2, 3});
        Path good = file("c.yandu", "张红", TUESDAY, mark("1", "张红", "基层治理"));
        Path wrong = room.put("d.docx", new byte[] {'P', 'K', 3, 4});
        Path renamed = room.put("e.yandu.zip", room.back(given, "赵刚", room.key("赵刚"), TUESDAY, text));
        room.put("Thumbs.db", new byte[10]);

        assertThat(Gathering.files(List.of(good.getParent(), good)))
                .containsExactly(foreign, broken, good, wrong, renamed);
        Merge.Result result =
                room.merge(Gathering.files(List.of(good.getParent())).toArray(Path[]::new));

        assertThat(statuses(result))
                .containsExactly(Status.REFUSED, Status.REFUSED, Status.NEW, Status.REFUSED, Status.NEW);
        assertThat(result.fates().get(0).problem())
                .satisfies(p -> assertThat(p.kind()).isEqualTo(Kind.PACKET_FOREIGN));
        assertThat(result.fates().get(1).problem())
                .satisfies(p -> assertThat(p.kind()).isEqualTo(Kind.PACKET_DAMAGED));
        assertThat(result.fates().get(3).problem())
                .satisfies(p -> assertThat(p.kind()).isEqualTo(Kind.PACKET_KIND));
    }

    @Test
    void startingThemesAreThoseOfTheLibrary() {
        room.merge(file("li.yandu", "李明", TUESDAY, mark("1", "李明", "信用")));
        assertThat(room.library.state().codebook().codes())
                .hasSize(StartingThemes.codes().size());
    }
}
