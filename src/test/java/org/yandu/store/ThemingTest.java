package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yandu.workspace.Samples.NOW;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Meaning;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Nesting;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Shelving;
import org.yandu.workspace.ThemeMerge;
import org.yandu.workspace.ThemeParting;
import org.yandu.workspace.ThemeParting.Side;
import org.yandu.workspace.Theming;
import org.yandu.workspace.Workspace;

/** What is done to themes over a real library: marks follow, each is one step, and undo brings back exactly what was. */
class ThemingTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private DocumentVersion text;

    @BeforeEach
    void open() {
        workspace = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE);
        workspace.apply(Samples.importing("d", Samples.TEXT));
        text = workspace.store().version("d-v1");
        workspace.apply(Samples.adding(
                Samples.code("trust", "信用", 1), Samples.code("law", "法治", 2), Samples.code("local", "基层", 3)));
        workspace.apply(Change.of(
                "change.start", List.of(), List.of(new Edit.OfBook(null, new Book(Book.FIRST, "主题库", "", 0)))));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Codebook codebook() {
        return workspace.state().codebook();
    }

    private Code code(String id) {
        return codebook().find(id).orElseThrow();
    }

    private List<Annotation> marked(String code) {
        return workspace.store().annotations(new AnnotationQuery(null, code, null, null));
    }

    private List<Annotation> all() {
        return workspace.store().annotations(AnnotationQuery.ALL);
    }

    private void apply(Optional<Change> change) {
        workspace.apply(change.orElseThrow());
    }

    @Test
    void aNewThemeStaysApartAndTakesTheNextKey() {
        Code draft = Theming.draft(codebook(), Book.FIRST, null, "信访工作");
        assertThat(draft.sign()).isEqualTo("访");
        assertThat(draft.key()).isEqualTo(4);
        assertThat(Theming.nameFrom("“放管服”改革，是关键一招。")).isEqualTo("放管服改革");
        apply(Theming.create(draft));
        assertThat(codebook().roots(Book.FIRST).getLast().name()).isEqualTo("信访工作");
        workspace.undo();
        assertThat(codebook().codes()).hasSize(3);
    }

    @Test
    void aKeyIsTakenFromWhoeverHasIt() {
        Change change = Theming.key(codebook(), code("law"), 1).orElseThrow();
        assertThat(change.name().key()).isEqualTo("change.theme_key_taken");
        workspace.apply(change);
        assertThat(codebook().byKey(Book.FIRST, 1)).map(Code::id).hasValue("law");
        assertThat(code("trust").key()).isNull();
        workspace.undo();
        assertThat(code("trust").key()).isEqualTo(1);
    }

    @Test
    void themesNestAndNeverInThemselves() {
        apply(Nesting.into(codebook(), code("law"), code("trust")));
        apply(Nesting.into(codebook(), code("local"), code("law")));
        assertThat(codebook().path("local")).extracting(Code::id).containsExactly("trust", "law", "local");
        assertThat(Nesting.into(codebook(), code("trust"), code("local"))).isEmpty();
        Code ring = code("trust").at(new Code.Place(Book.FIRST, "local", 0));
        Change bad = Change.of("change.theme_nest", List.of("", ""), List.of(new Edit.OfCode(code("trust"), ring)));
        assertThatThrownBy(() -> workspace.apply(bad)).isInstanceOf(IllegalArgumentException.class);
        apply(Nesting.step(codebook(), code("local"), Nesting.Way.OUT));
        assertThat(codebook().children("trust")).extracting(Code::id).containsExactly("law", "local");
        apply(Nesting.step(codebook(), code("local"), Nesting.Way.UP));
        assertThat(codebook().children("trust")).extracting(Code::id).containsExactly("local", "law");
        assertThat(Nesting.step(codebook(), code("local"), Nesting.Way.UP)).isEmpty();
    }

    /** Two marks on 信用 by one reader, one of them with both themes; a third elsewhere. */
    @Test
    void mergedPassagesFollowAndTheSamePassageTwiceIsOne() {
        Annotation one = Samples.annotation("a", text, 0, 2, "trust").withComment("甲", NOW);
        Annotation two = Samples.annotation("b", text, 0, 2, "law").withComment("乙", NOW);
        Annotation three = Samples.annotation("c", text, 5, 7, "law", "local");
        workspace.apply(Samples.adding(one, two, three));
        Memo memo = new Memo("m", new Memo.Subject(Memo.Kind.CODE, "law"), "", "见 yandu:annotation/b", "读者", NOW, NOW);
        Relation relation = new Relation("r", "c", "b", Relation.Kind.SUPPORTS, "", "读者", NOW);
        workspace.apply(Change.of(
                "change.comment",
                List.of(),
                List.of(new Edit.OfMemo(null, memo), new Edit.OfRelation(null, relation))));
        apply(Theming.define(code("trust"), Meaning.of("信")));
        apply(Theming.define(code("law"), new Meaning("法", "时", "", List.of(new Meaning.Sample("例", "源")))));
        List<Annotation> before = all();

        apply(ThemeMerge.of(workspace.store(), codebook(), List.of(code("law")), code("trust"), NOW));

        assertThat(codebook().find("law")).isEmpty();
        assertThat(marked("trust")).extracting(Annotation::id).containsExactly("a", "c");
        assertThat(marked("trust").getFirst().comment()).isEqualTo("甲\n\n乙");
        assertThat(marked("trust").getLast().codes()).containsExactly("trust", "local");
        assertThat(code("trust").meaning().definition()).isEqualTo("信\n法");
        assertThat(code("trust").meaning().samples()).hasSize(1);
        assertThat(workspace.store().memos().getFirst().subject().id()).isEqualTo("trust");
        assertThat(workspace.store().memos().getFirst().text()).endsWith("/a");
        assertThat(workspace.store().relations("d").getFirst().to()).isEqualTo("a");
        workspace.undo();
        assertThat(all()).isEqualTo(before);
        assertThat(code("law").meaning().when()).isEqualTo("时");
        assertThat(workspace.store().memos()).containsExactly(memo);
    }

    @Test
    void whatWasNestedIsNestedInTheOneThatStays() {
        apply(Nesting.into(codebook(), code("law"), code("trust")));
        apply(Nesting.into(codebook(), code("local"), code("law")));
        apply(ThemeMerge.of(workspace.store(), codebook(), List.of(code("trust")), code("local"), NOW));
        assertThat(codebook().codes()).extracting(Code::id).containsExactlyInAnyOrder("law", "local");
        assertThat(codebook().path("local")).extracting(Code::id).containsExactly("law", "local");
    }

    @Test
    void aThemeIsSplitPassageByPassage() {
        workspace.apply(Samples.adding(
                Samples.annotation("a", text, 0, 2, "trust"),
                Samples.annotation("b", text, 5, 7, "trust"),
                Samples.annotation("c", text, 7, 9, "trust", "law")));
        Code second = Theming.draft(codebook(), Book.FIRST, null, "新");
        apply(ThemeParting.split(
                workspace.store(), codebook(), code("trust"), second, Map.of("b", Side.SECOND, "c", Side.BOTH), NOW));
        assertThat(marked("trust")).extracting(Annotation::id).containsExactly("a", "c");
        assertThat(marked(second.id())).extracting(Annotation::id).containsExactly("b", "c");
        assertThat(codebook().roots(Book.FIRST)).extracting(Code::name).startsWith("信用", "新", "法治");
        workspace.undo();
        assertThat(marked("trust")).hasSize(3);
        assertThat(codebook().codes()).hasSize(3);
    }

    @Test
    void aDeletedThemeTakesItsBareMarksAlongAndComesBackWhole() {
        apply(Nesting.into(codebook(), code("law"), code("trust")));
        workspace.apply(Samples.adding(
                Samples.annotation("bare", text, 0, 2, "trust", "law"),
                Samples.annotation("said", text, 5, 7, "law").withComment("留", NOW)));
        List<Annotation> before = all();
        Change delete = ThemeParting.delete(workspace.store(), codebook(), code("trust"), NOW);
        assertThat(delete.name().key()).isEqualTo("change.theme_delete_tree");
        workspace.apply(delete);
        assertThat(all()).extracting(Annotation::id).containsExactly("said");
        assertThat(codebook().codes()).extracting(Code::id).containsExactly("local");
        workspace.undo();
        assertThat(all()).isEqualTo(before);
        assertThat(codebook().children("trust")).extracting(Code::id).containsExactly("law");
    }

    @Test
    void codebooksAreCopiedAndDeletedWithTheirThemes() {
        apply(Nesting.into(codebook(), code("law"), code("trust")));
        Book copy = Shelving.draft(codebook(), "副本", "");
        workspace.apply(Shelving.copy(codebook(), Book.FIRST, copy));
        assertThat(codebook().in(copy.id())).extracting(Code::name).containsExactly("信用", "法治", "基层");
        assertThat(codebook().roots(copy.id())).hasSize(2);
        workspace.apply(Samples.adding(Samples.annotation("a", text, 0, 2, "law")));
        apply(Shelving.delete(
                workspace.store(), codebook(), codebook().book(Book.FIRST).orElseThrow(), NOW));
        assertThat(codebook().codes()).hasSize(3);
        assertThat(all()).isEmpty();
        assertThat(Shelving.delete(workspace.store(), codebook(), copy, NOW)).isEmpty();
        workspace.undo();
        assertThat(codebook().codes()).hasSize(6);
        assertThat(all()).hasSize(1);
    }

    @Test
    void themesOfOtherCodebooksAreSeenQuietly() {
        Book other = Shelving.draft(codebook(), "另一个", "");
        workspace.apply(Shelving.create(codebook(), other, ""));
        apply(Nesting.move(codebook(), code("law"), new Code.Place(other.id(), null, 0)));
        Codebook seen = codebook().seenFrom(other.id());
        assertThat(seen.codes()).extracting(Code::id).containsExactly("law", "trust", "local");
        assertThat(seen.find("law").orElseThrow().colour())
                .isEqualTo(code("law").colour());
        assertThat(seen.find("trust").orElseThrow().colour())
                .isEqualTo(seen.find("local").orElseThrow().colour())
                .isNotEqualTo(code("trust").colour());
    }
}
