package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.Corrections.Edit;

/** What the reader says about headings: the outline before and after, one line a heading, indented by level. */
class CorrectionsTest {

    private static final String TEXT = """
            标题
            开头的一段话，写得足够长，像一段真正的正文。
            一、总体要求
            坚持党建引领、群众参与、法治保障，久久为功。
            （一）目标
            到2025年，基层治理体系基本形成，治理能力明显提升。
            （二）原则
            坚持因地制宜，坚持分类指导，坚持系统观念。
            二、保障措施
            一是加强领导，落实责任。二是加强宣传，营造氛围。三是加强督查，务求实效。
            几点说明
            附件里的一段正文，同样写得足够长才像正文。
            """;

    private static final String BEFORE = """
            一 总体要求
              一（一） 目标
              一（二） 原则
            二 保障措施
              二 加强领导
              二 加强宣传
              二 加强督查
            """;

    private final List<Correction> kept = new ArrayList<>();
    private int ids;

    @Test
    @DisplayName("a chapter goes down with its sections, and up again")
    void wholeChapter() {
        corrections().demoteWhole(node("总体要求"), all -> true, this::id, now()).forEach(edit -> keep(Optional.of(edit)));
        assertThat(picture()).startsWith("""
                  一 总体要求
                    一（一） 目标
                    一（二） 原则
                二 保障措施
                """);
        assertThat(node("总体要求").level()).isEqualTo(2);
        assertThat(node("原则").level()).isEqualTo(3);
        corrections().promoteWhole(node("总体要求"), all -> true, this::id, now()).forEach(edit -> keep(Optional.of(edit)));
        assertThat(picture()).isEqualTo(BEFORE);
        assertThat(node("原则").level()).isEqualTo(2);
        assertThat(corrections().promoteWhole(node("总体要求"), all -> true, this::id, now()))
                .isEmpty();
    }

    @Test
    @DisplayName("down only behind another of its level: it would be two below the one above, where the tree shows one")
    void noLower() {
        assertThat(Corrections.canGoDown(tree(), node("总体要求"))).isFalse();
        assertThat(Corrections.canGoDown(tree(), node("保障措施"))).isTrue();
        assertThat(Corrections.canGoDown(tree(), node("目标"))).isFalse();
        assertThat(Corrections.canGoDown(tree(), node("原则"))).isTrue();
    }

    @Test
    @DisplayName("promoted: only the heading itself moves, what stands below the level it leaves comes under it")
    void promote() {
        assertThat(picture()).isEqualTo(BEFORE);
        keep(corrections().promote(node("目标"), id(), now()));
        assertThat(picture()).isEqualTo("""
                一 总体要求
                （一） 目标
                  （一）（二） 原则
                二 保障措施
                  二 加强领导
                  二 加强宣传
                  二 加强督查
                """);
        assertThat(place("坚持因地制宜")).isEqualTo("（一）（二）第1段");
        assertThat(node("目标").confidence()).isEqualTo(1.0);
        assertThat(node("目标").reason()).isEqualTo("outline.reason.corrected");
        assertThat(node("目标").bodyEnd()).isEqualTo(TEXT.indexOf("二、保障"));
        assertThat(corrections().promote(node("目标"), id(), now())).isEmpty();
    }

    @Test
    @DisplayName("demoted and promoted again: one record, the places of before; no lower than 9")
    void demote() {
        keep(corrections().demote(node("保障措施"), id(), now()));
        assertThat(picture()).startsWith("一 总体要求\n  一（一） 目标\n  一（二） 原则\n  一二 保障措施\n");
        keep(corrections().promote(node("保障措施"), id(), now()));
        assertThat(picture()).isEqualTo(BEFORE);
        assertThat(kept).hasSize(1);
        for (int i = 2; i <= Corrections.DEEPEST; i++) {
            keep(corrections().demote(node("保障措施"), id(), now()));
        }
        assertThat(corrections().demote(node("保障措施"), id(), now())).isEmpty();
    }

    @Test
    @DisplayName("removed: its words are a paragraph of the heading before, those below it keep their level")
    void remove() {
        keep(Optional.of(corrections().remove(node("总体要求"), id(), now())));
        assertThat(picture()).startsWith("  （一） 目标\n  （二） 原则\n二 保障措施\n");
        assertThat(place("一、总体要求")).isEqualTo("第2段");
        assertThat(place("坚持党建引领")).isEqualTo("第3段");
    }

    @Test
    @DisplayName("renamed: the title is the reader's, the place stays; blank brings the words back")
    void rename() {
        keep(corrections().rename(node("原则"), " 基本原则 ", id(), now()));
        assertThat(picture()).contains("  一（二） 基本原则\n");
        keep(corrections().demote(node("基本原则"), id(), now()));
        assertThat(node("基本原则").level()).isEqualTo(3);
        keep(corrections().rename(node("基本原则"), "", id(), now()));
        assertThat(node("原则").level()).isEqualTo(3);
        assertThat(corrections().rename(node("原则"), "原则", id(), now())).isEmpty();
        keep(corrections().takeBack(node("原则")));
        assertThat(kept).isEmpty();
        assertThat(picture()).isEqualTo(BEFORE);
    }

    @Test
    @DisplayName("added: a line without number stands like the heading before it, and its text counts from it")
    void add() {
        int line = TEXT.indexOf("几点说明");
        keep(corrections().add(new TextSpan(line, line), tree(), id(), now()));
        assertThat(picture()).isEqualTo(BEFORE + "“几点说明” 几点说明\n");
        assertThat(place("附件里的")).isEqualTo("“几点说明”第1段");
        assertThat(place("几点说明")).isEqualTo("“几点说明”");
    }

    @Test
    @DisplayName("added: a selection in a paragraph; a numbered one stands like those numbered alike")
    void addNumbered() {
        keep(Optional.of(corrections().remove(node("原则"), id(), now())));
        assertThat(picture()).contains("  一（一） 目标\n二");
        int line = TEXT.indexOf("（二）原则");
        keep(corrections().add(new TextSpan(line, line + 5), tree(), id(), now()));
        assertThat(picture()).isEqualTo(BEFORE);
        assertThat(kept).hasSize(1);
        int words = TEXT.indexOf("坚持因地制宜");
        keep(corrections().add(new TextSpan(words, words + 6), tree(), id(), now()));
        assertThat(node("坚持因地制宜").level()).isEqualTo(2);
        assertThat(place("坚持分类")).isEqualTo("一“坚持因地制宜”第1段");
    }

    @Test
    @DisplayName("a point becomes a heading; the points beside it stay")
    void point() {
        keep(corrections().promote(node("加强领导"), id(), now()));
        assertThat(node("加强领导").marker()).isEqualTo("一是");
        assertThat(picture()).endsWith("""
                二 保障措施
                  二“加强领导” 加强领导
                    二“加强领导” 加强宣传
                    二“加强领导” 加强督查
                """);
        keep(Optional.of(corrections().remove(node("加强宣传"), id(), now())));
        assertThat(picture()).doesNotContain("加强宣传").contains("加强督查");
    }

    @Test
    @DisplayName("any heading removed and added again: the same places everywhere")
    void removedAndAdded() {
        String before = places();
        List<OutlineNode> headings =
                tree().nodes().filter(OutlineNode::isHeading).toList();
        for (OutlineNode heading : headings) {
            kept.clear();
            keep(Optional.of(corrections().remove(heading, id(), now())));
            assertThat(places()).isNotEqualTo(before);
            keep(corrections().add(heading.span(), tree(), id(), now()));
            assertThat(places()).as(heading.title()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("outside the text, on white space, of another version: passed over")
    void ignored() {
        kept.add(new Correction("1", "d", "v", new TextSpan(TEXT.length() - 2, TEXT.length() + 9), 1, null, now()));
        kept.add(new Correction("2", "d", "v", new TextSpan(2, 3), 1, null, now()));
        kept.add(new Correction("3", "d", "other", new TextSpan(0, 2), 1, null, now()));
        assertThat(picture()).isEqualTo(BEFORE);
    }

    @Test
    @DisplayName("a heading over two lines, with noise in it")
    void overLines() {
        String text = "标题\n坚持党建\n【广告】引领\n正文一段，写得足够长，像一段真正的正文。\n";
        Noise noise = new Noise(new TextSpan(8, 12), Noise.Kind.ADVERTISEMENT, "noise.advertisement");
        Correction two = new Correction("1", "d", "v", new TextSpan(3, 14), 1, null, now());
        DocumentVersion version =
                new DocumentVersion("v", "d", text, List.of(noise), new Origin("UTF-8", "", Instant.EPOCH));
        OutlineTree tree = Outliner.outline(version, Header.titled("标题"), List.of(two));
        assertThat(tree.roots()).extracting(OutlineNode::title).containsExactly("坚持党建引领");
        assertThat(tree.placeAt(text.indexOf("正文"))).isEqualTo("“坚持党建引领”第1段");
        assertThat(tree.paragraphStarts()).containsExactly(15);
    }

    private Corrections corrections() {
        return new Corrections(version(), kept);
    }

    private static DocumentVersion version() {
        return new DocumentVersion("v", "d", TEXT, List.of(), new Origin("UTF-8", "", Instant.EPOCH));
    }

    private OutlineTree tree() {
        return Outliner.outline(version(), Header.titled("标题"), kept);
    }

    private OutlineNode node(String title) {
        return tree().nodes()
                .filter(n -> n.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private String place(String words) {
        return tree().placeAt(TEXT.indexOf(words));
    }

    private String places() {
        OutlineTree tree = tree();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < TEXT.length(); i++) {
            all.append(tree.placeAt(i)).append('\n');
        }
        return all.toString();
    }

    private String picture() {
        return tree().nodes()
                .map(n -> "  ".repeat(n.level() - 1) + n.place() + " " + n.title() + "\n")
                .map(line -> line.replaceAll("，[^”\n]*", ""))
                .collect(Collectors.joining());
    }

    private void keep(Optional<Edit> edit) {
        @Nullable Correction before = edit.orElseThrow().before();
        @Nullable Correction after = edit.orElseThrow().after();
        kept.remove(before);
        if (after != null) {
            kept.add(after);
        }
    }

    private String id() {
        return "c" + ids++;
    }

    private Instant now() {
        return Instant.EPOCH.plusSeconds(ids);
    }
}
