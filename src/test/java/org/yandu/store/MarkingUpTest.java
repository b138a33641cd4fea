package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.adding;
import static org.yandu.workspace.Samples.annotation;
import static org.yandu.workspace.Samples.code;
import static org.yandu.workspace.Samples.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Meaning;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.SavedRetrieval;

/** What readers make besides marks: kept as given, undone and brought again. */
class MarkingUpTest {

    @TempDir
    Path folder;

    @Test
    void everythingIsKeptAndUndone() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE)) {
            store.commit(importing("d1", TEXT), NOW);
            DocumentVersion version = store.version("d1-v1");
            Book book = new Book("b2", "课堂", "第二讲", 1);
            Code theme = code("c1", "信用", 1)
                    .with(new Meaning("定义", "何时用", "何时不用", List.of(new Meaning.Sample("守信激励", "意见·第1段"))))
                    .at(new Code.Place("b2", null, 0))
                    .retired(true);
            Annotation flagged = annotation("a1", version, 0, 2, "c1").toggled(Flag.STAR, NOW);
            Annotation other = annotation("a2", version, 3, 6, "c1").toggled(Flag.QUESTION, NOW);
            Memo memo = new Memo(
                    "m1", new Memo.Subject(Memo.Kind.CODE, "c1"), "题", "[文](yandu:annotation/a1)", "读者", NOW, NOW);
            Relation relation = new Relation("r1", "a1", "a2", Relation.Kind.SUPPORTS, "", "读者", NOW);
            Bookmark bookmark = new Bookmark("k1", "d1", "d1-v1", Anchor.of(version, new TextSpan(0, 2)), "此处", NOW);
            SavedRetrieval saved = new SavedRetrieval("s1", "我的问题", "theme:信用", 0, NOW);
            store.commit(adding(theme), NOW);
            Change all = Change.of(
                    "change.mark",
                    List.of("信用"),
                    List.of(
                            new Edit.OfBook(null, book),
                            new Edit.OfAnnotation(null, flagged),
                            new Edit.OfAnnotation(null, other),
                            new Edit.OfMemo(null, memo),
                            new Edit.OfRelation(null, relation),
                            new Edit.OfBookmark(null, bookmark),
                            new Edit.OfSavedRetrieval(null, saved)));
            store.commit(all, NOW);
            for (int round = 0; round < 2; round++) {
                assertThat(store.load().codebook().codes()).containsExactly(theme);
                assertThat(store.load().codebook().books()).containsExactly(book);
                assertThat(store.annotationsOf("d1-v1")).containsExactlyInAnyOrder(flagged, other);
                assertThat(store.memos()).containsExactly(memo);
                assertThat(store.relations("d1")).containsExactly(relation);
                assertThat(store.bookmarks("d1-v1")).containsExactly(bookmark);
                assertThat(store.bookmarks()).containsExactly(bookmark);
                assertThat(store.savedRetrievals()).containsExactly(saved);
                assertThat(store.undo()).isPresent();
                assertThat(store.memos()).isEmpty();
                assertThat(store.bookmarks("d1-v1")).isEmpty();
                assertThat(store.redo()).isPresent();
            }
        }
        HistoryPropertyTest.assertSound(folder);
    }
}
