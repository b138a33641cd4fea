package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.Terminal.Result;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code import}. */
class ImportCommandTest extends CommandLineCase {

    @Test
    void importTakesInWhatCanBeReadAndReportsTheRest() throws IOException {
        Path good = write("新文献.txt", "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平。\n");
        Path empty = write("空.txt", "");
        Path missing = folder.resolve("缺失.txt");
        Path picture = folder.resolve("图.txt");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, (byte) 0xff, 0, 7});

        Result result = yandu.run("import", "--json", s(good), s(good), s(empty), s(missing), s(picture), HANGZHOU);

        assertThat(texts(result.json(), "status"))
                .containsExactly("imported", "duplicate", "failed", "failed", "failed", "duplicate");
        assertThat(keys(result.json().get(0)))
                .containsExactly(
                        "path",
                        "status",
                        "document",
                        "version",
                        "title",
                        "sha256",
                        "encoding",
                        "format",
                        "confidence",
                        "problem",
                        "sameWordsAs",
                        "changes",
                        "picturePages",
                        "exchange");
        assertThat(result.json().get(0).get("problem").isNull()).isTrue();
        assertThat(result.json().get(3).get("document").isNull()).isTrue();
        assertThat(result.json().get(3).get("problem").stringValue()).contains("没有找到文件");
        // What happened and what to do, a line each, for whoever reads no JSON.
        assertThat(result.err().lines().filter(line -> line.contains("没有找到文件：" + missing)))
                .hasSize(1);
        assertThat(result.err().lines()).contains("请检查路径和文件名，然后再试一次。");
        assertThat(result.code()).isEqualTo(3);
        assertThat(yandu.run("list", "--json").json()).hasSize(6);
    }

    /** The plain text stood first in the folder, and the comments of the Word file were never heard of. */
    @Test
    void whatWasLeftOutWithCommentsOnItIsTold() throws IOException {
        byte[] rtf =
                ("{\\rtf1\\ansi{\\*\\atrfstart 0}Every duty has to be named and known{\\*\\atrfend 0}{\\*\\atnid W}\\chatn"
                                + "{\\*\\annotation{\\*\\atnref 0}why} in every street and village of the county.\\par}")
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Path marked = Files.write(folder.resolve("b.rtf"), rtf);
        Path plain =
                write("a.txt", "Every duty has to be named and known in every street and village of the county.\n");
        Result result = yandu.run("import", s(plain), s(marked));
        assertThat(result.err()).contains("没有导入 " + s(marked), s(marked) + " 里有 1 处批注或标记");
    }

    /** Read again from a newcomer's file: it came in without a word. */
    @Test
    void whatCouldNotBeReadIsToldAndTheRestComesIn() throws IOException {
        byte[] bytes =
                "信用建设的通知\n\n一、要求\n\n各单位要认真落实。??\n\n二、保障措施要得力。\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("??");
        bytes[at] = (byte) 0xFF;
        bytes[at + 1] = (byte) 0xFE;
        Path file = Files.write(folder.resolve("坏.txt"), bytes);
        Result result = yandu.run("import", s(file), "--json");
        JsonNode row = result.json().get(0);
        assertThat(row.get("status").stringValue()).isEqualTo("imported");
        assertThat(row.get("problem").stringValue()).contains("1 处", "5 “…单位要认真落实。\uFFFD”", "编码");
        assertThat(result.err()).contains(s(file) + "：有 1 处");
        assertThat(result.code()).isZero();
    }

    @Test
    void aFolderIsImportedWithOrWithoutItsFolders() throws IOException {
        write("夹/一.txt", "第一篇\n\n正文甲，关于治理。\n");
        write("夹/.隐藏.txt", "不该读到\n");
        write("夹/里/二.txt", "第二篇\n\n正文乙，关于信用。\n");

        assertThat(yandu.run("import", s(folder.resolve("夹")), "--json").json()).hasSize(1);
        Result all = yandu.run("import", s(folder.resolve("夹")), "--recursive", "--json");
        assertThat(texts(all.json(), "status")).containsExactly("duplicate", "imported");
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        Path file = write("新.txt", "试读\n\n只是看看能不能读。\n");
        JsonNode row =
                yandu.run("import", "--dry-run", "--json", s(file)).json().get(0);
        assertThat(row.get("status").stringValue()).isEqualTo("imported");
        assertThat(row.get("document").isNull()).isTrue();
        assertThat(yandu.library()).as("a missing library stays missing").doesNotExist();
        assertThat(yandu.run("list", "--json").json()).hasSize(5);
        assertThat(texts(yandu.run("import", "--dry-run", "--json", s(file)).json(), "status"))
                .containsExactly("imported");
        assertThat(yandu.run("list", "--json").json()).hasSize(5);
    }

    @Test
    void aDryRunWithoutALibrarySaysWhatAnImportWouldDo() {
        Result dry = yandu.run("import", "--dry-run", "--json", HANGZHOU);
        Result real = yandu.run("import", "--json", HANGZHOU);
        assertThat(texts(dry.json(), "status")).isEqualTo(texts(real.json(), "status"));
        assertThat(dry.err()).isEmpty();
    }

    @Test
    void aNamedEncodingThatTheBytesSpeakAgainstIsObeyedAndToldOf() throws IOException {
        Path wrong = write("新.txt", "关于加强信用建设的意见\n\n坚持依法推进信用建设，提升治理水平。\n");
        Path plain = write("plain.txt", "Reads alike in both.\n");

        Result result = yandu.run("import", "--encoding", "GBK", "--json", s(wrong), s(plain));

        assertThat(result.code()).isEqualTo(0);
        assertThat(texts(result.json(), "encoding")).containsExactly("GB18030", "GB18030");
        assertThat(result.err()).contains(s(wrong)).contains("UTF-8").contains("按要求用了 GB18030");
        assertThat(result.err()).doesNotContain("plain.txt");
    }

    @Test
    void theReaderMayNameTheEncoding() throws IOException {
        Path file = folder.resolve("旧.txt");
        Files.write(file, "信用建设".getBytes("GB18030"));
        JsonNode row = yandu.run("import", "--encoding", "GB18030", "--json", s(file))
                .json()
                .get(0);
        assertThat(row.get("encoding").stringValue()).isEqualTo("GB18030");
        assertThat(row.get("title").stringValue()).contains("信用建设");
        assertThat(yandu.run("import", "--encoding", "没有", s(file)).code()).isEqualTo(2);
    }

    @Test
    void theSameWordsInAnotherFormatStayOutUnlessTheyAreWanted() throws IOException {
        String words = "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平，优化营商环境。\n";
        Path text = write("意见.txt", words);
        Path page = write("意见.html", "<p>" + words.strip().replaceAll("\n+", "</p><p>") + "</p>");

        Result dry = yandu.run("import", s(text), s(page), "--dry-run", "--json");
        Result result = yandu.run("import", s(text), s(page), "--json");
        for (Result each : List.of(dry, result)) {
            assertThat(texts(each.json(), "status")).containsExactly("imported", "duplicate");
            assertThat(each.json().get(1).get("sameWordsAs").stringValue()).isEqualTo(s(text));
            assertThat(each.err()).contains("没有导入 " + page + "：文字与").contains("--as-new");
        }
        Result again = yandu.run("import", s(page));
        assertThat(again.out()).startsWith("文字相同");
        assertThat(again.err()).contains("“关于加强信用建设的意见”相同");

        assertThat(texts(yandu.run("import", s(page), "--as-new", "--json").json(), "status"))
                .containsExactly("imported");
    }

    /** A page has a line more than the text: nobody can say whose it is, so that it is neither passed over nor taken in without a word. */
    @Test
    void whatMayBeANewerTextIsToldWithWhatDiffers() throws IOException {
        String words = "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平，优化营商环境。\n";
        Path text = write("意见.txt", words);
        Path page = write("意见.html", "<p>" + words.strip().replaceAll("\n+", "</p><p>") + "</p><p>责任编辑：周某某</p>");
        Result result = yandu.run("import", s(text), s(page), "--json");
        assertThat(texts(result.json(), "status")).containsExactly("imported", "duplicate");
        assertThat(result.json().get(1).get("changes").get(0).stringValue()).isEqualTo("+责任编辑周某某");
        assertThat(result.err()).contains("只有 1 处不同（+责任编辑周某某）");
        assertThat(yandu.run("import", s(page), "--dry-run").out()).startsWith("可能是新版本");

        Path changed =
                write("再来.html", "<p>" + words.strip().replace("优化", "改善").replaceAll("\n+", "</p><p>") + "</p>");
        assertThat(texts(yandu.run("import", s(changed), "--json").json(), "status"))
                .containsExactly("newVersion");
    }

    /** The encoding told was that of the other file, and what came along was said to have been in the library for long. */
    @Test
    void theSameTextInOtherBytesIsToldWithItsOwnEncoding() throws IOException {
        String words = "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平，优化营商环境。\n";
        Path one = Files.write(folder.resolve("甲.txt"), words.getBytes("GB18030"));
        Path other = write("乙.txt", words);
        Result dry = yandu.run("import", s(one), s(other), "--dry-run", "--as-new", "--json");
        assertThat(texts(dry.json(), "encoding")).containsExactly("GB18030", "UTF-8");
        assertThat(dry.json().get(1).get("sameWordsAs").stringValue()).isEqualTo(s(one));
        assertThat(dry.err()).contains(s(other) + " 与 " + s(one)).doesNotContain("早已");
        assertThat(yandu.run("import", s(one), s(other), "--dry-run")
                        .out()
                        .lines()
                        .toList()
                        .get(1))
                .startsWith("文字相同");
    }

    /** It came in as a third document of that title without a word. */
    @Test
    void whichOfSeveralDocumentsAFileIsTheNewerTextOfIsSaid() throws IOException {
        String words = "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平，完善修复制度，畅通修复渠道。\n";
        yandu.run("import", s(write("征求意见稿.txt", words)));
        yandu.run("import", "--as-new", s(write("意见.txt", words + "本意见自印发之日起施行。\n")));
        String newer = words + "本意见自印发之日起施行，由区发展改革局解释。\n";

        Result named = yandu.run("import", "--dry-run", s(write("意见.txt", newer)));
        assertThat(named.err()).contains("按文件名选了这一篇");
        Result other = yandu.run("import", s(write("定稿.txt", newer)));
        assertThat(other.err()).contains("分不清是哪一篇", "征求意见稿.txt", "意见.txt", "--as-version-of");
    }

    @Test
    void aFileIsTakenInAsTheNewVersionOfWhateverIsNamed() throws IOException {
        Path first = write("意见.txt", "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平。\n");
        Path other = write("规定.txt", "信用修复若干规定\n\n第一条 本规定所称修复，是指按照程序移除失信信息。\n");
        String id = yandu.run("import", s(first), "--json")
                .json()
                .get(0)
                .get("document")
                .stringValue();

        Result dry = yandu.run("import", s(other), "--as-version-of", id.substring(0, 8), "--dry-run", "--json");
        assertThat(texts(dry.json(), "status")).containsExactly("newVersion");
        Result result = yandu.run("import", s(other), "--as-version-of", "关于加强信用建设的意见", "--json");
        assertThat(texts(result.json(), "status")).containsExactly("newVersion");
        assertThat(result.json().get(0).get("document").stringValue()).isEqualTo(id);
        assertThat(yandu.run("versions", id, "--json").json()).hasSize(2);

        assertThat(yandu.run("import", s(first), s(other), "--as-version-of", id)
                        .code())
                .isEqualTo(2);
        assertThat(yandu.run("import", s(first), "--as-new", "--as-version-of", id)
                        .code())
                .isEqualTo(2);
        assertThat(yandu.run("import", s(first), "--as-version-of", "没有这篇").code())
                .isNotZero();
    }

    /** It said so and ended with 0, as if the file had become the version that was asked for. */
    @Test
    void whatCannotBeDoneAsAskedIsBadInput() throws IOException {
        Path first = write("意见.txt", "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平。\n");
        Path other = write("规定.txt", "信用修复若干规定\n\n第一条 本规定所称修复，是指按照程序移除失信信息。\n");
        yandu.run("import", s(first), s(other));

        Result version = yandu.run("import", s(other), "--as-version-of", "关于加强信用建设的意见");
        assertThat(version.code()).isEqualTo(3);
        assertThat(version.err()).contains("早已在文献库里");
        assertThat(yandu.run("import", s(first), "--as-new").code()).isEqualTo(3);
        // Nothing was asked for in so many words.
        assertThat(yandu.run("import", s(first)).code()).isZero();

        // Asked a second time, it is what it was to be.
        Path newer = write("意见二.txt", "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依规推进。\n");
        assertThat(yandu.run("import", s(newer), "--as-version-of", "关于加强信用建设的意见")
                        .code())
                .isZero();
        assertThat(yandu.run("import", s(newer), "--as-version-of", "关于加强信用建设的意见")
                        .code())
                .isZero();
    }

    @Test
    void twoDraftsBecomeTwoVersionsUnlessTheyAreToBeTwoDocuments() throws IOException {
        String draft = "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平，优化营商环境。\n";
        Path revised = write("修订稿.txt", draft.replace("优化", "持续优化"));
        Path first = write("初稿.txt", draft);

        Result dry = yandu.run("import", s(revised), s(first), "--dry-run", "--json");
        assertThat(texts(dry.json(), "status")).containsExactly("newVersion", "imported");
        assertThat(dry.json().get(0).get("document").isNull()).isTrue();
        // Two that have nothing to do with each other have no id yet either.
        Path other = write("另一篇.txt", "2024年度防汛工作总结\n\n全年共转移群众三千余人，加固堤防四十公里，未发生伤亡。\n");
        assertThat(yandu.run("import", s(first), s(other), "--dry-run").err()).doesNotContain("同一文献的两个版本");
        Result result = yandu.run("import", s(revised), s(first), "--json");
        assertThat(texts(result.json(), "status")).containsExactly("newVersion", "imported");
        assertThat(result.err()).contains("同一文献的两个版本").contains("--as-new");
        String id = result.json().get(1).get("document").stringValue();
        assertThat(texts(yandu.run("versions", id, "--json").json(), "id")).hasSize(2);
        assertThat(result.json().get(0).get("document").stringValue()).isEqualTo(id);
    }
}
