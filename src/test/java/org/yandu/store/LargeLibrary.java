package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/**
 * Adds 2,000 documents of 50 KB with 50 marks each to a library, to walk through every panel of the window over it: {@code packaging/yandu
 * --library DIR list} makes one with the starting themes, {@code fast java org.yandu.store.LargeLibrary DIR} makes it large. The texts are
 * paragraphs of the seeds in other orders; what stands in their quotation marks is replaced, so that there are thousands of names. Half
 * of the marks lie where the theme is spoken of, so that suggestions have something to learn.
 */
final class LargeLibrary {

    private static final int DOCUMENTS = Integer.getInteger("yandu.bench.documents", 2_000);

    /** 50 KB in UTF-8. */
    private static final int CHARACTERS = 17_000;

    private static final int MARKS = 50;
    private static final int TOGETHER = 40;
    private static final Pattern QUOTED = Pattern.compile("[“「][^”」]{3,8}[”」]");
    private static final String[] HEADS = {"云", "码", "通", "驿站", "直通车", "工作法", "计划", "行动", "大脑", "先锋"};
    private static final String[] PLACES = {"江北", "临溪", "望湖", "松林", "青杨", "海棠", "石梁", "浦阳", "岚川", "古槐"};
    private static final String[] WORDS = {
        "清风", "邻里", "同心", "阳光", "暖心", "红帆", "先行", "联动", "共富", "惠企", "溪畔", "海棠", "金桥", "星火"
    };

    private final Random random = new Random(7);
    private final List<String> paragraphs;
    private final List<Code> codes;

    private LargeLibrary(List<String> paragraphs, List<Code> codes) {
        this.paragraphs = paragraphs;
        this.codes = codes;
    }

    public static void main(String[] args) throws IOException {
        SqliteStore store = SqliteStore.open(Path.of(args[0]), Access.READ_WRITE);
        try (Workspace library = new Workspace(store, Clock.systemUTC())) {
            new LargeLibrary(paragraphs(), library.state().codebook().codes()).fill(library);
            while (store.index().follow()) {}
        }
    }

    private static List<String> paragraphs() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.length() > 30)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private void fill(Workspace library) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String title = PLACES[i % 10] + (i % 3 == 0 ? "市" : "县") + "第" + (i + 1) + "号报告";
            DocumentVersion version = Samples.version("lv" + i, "ld" + i, text(title));
            edits.add(new Edit.OfVersion(null, version));
            String date = "%d-%02d-%02d".formatted(2003 + i % 22, 1 + i % 12, 1 + i % 28);
            Header header = new Header(title, null, null, PLACES[i % 10] + "市人民政府", null, date, null);
            edits.add(new Edit.OfDocument(null, new Document("ld" + i, header, "txt", Samples.NOW, version.id())));
            mark(version, edits);
            if (i % TOGETHER == TOGETHER - 1 || i == DOCUMENTS - 1) {
                library.apply(Change.of("change.import", List.of(), edits));
                edits.clear();
            }
        }
    }

    private String text(String title) {
        StringBuilder text = new StringBuilder(title).append('\n');
        int section = 0;
        while (text.length() < CHARACTERS) {
            if (section % 4 == 0) {
                text.append("一二三四五六七八九十".charAt(section / 4 % 10)).append("、主要做法\n");
            }
            section++;
            Matcher quoted = QUOTED.matcher(paragraphs.get(random.nextInt(paragraphs.size())));
            text.append(quoted.replaceAll(old -> "“" + name() + "”")).append('\n');
        }
        return text.toString();
    }

    private String name() {
        return WORDS[random.nextInt(WORDS.length)]
                + WORDS[random.nextInt(WORDS.length)]
                + HEADS[random.nextInt(HEADS.length)];
    }

    private void mark(DocumentVersion version, List<Edit> edits) {
        String text = version.text();
        for (int k = 0; k < MARKS; k++) {
            Code code = codes.get(random.nextInt(codes.size()));
            int from = random.nextInt(text.length() - 200);
            int said = k % 2 == 0 ? text.indexOf(code.name().substring(0, 2), from) : -1;
            int start = said < 0 ? from : Math.max(0, said - random.nextInt(20));
            List<String> themes = k % 8 == 0
                    ? List.of(
                            code.id(),
                            codes.get((codes.indexOf(code) + 1) % codes.size()).id())
                    : List.of(code.id());
            edits.add(new Edit.OfAnnotation(
                    null,
                    new Annotation(
                            version.id() + "-" + k,
                            version.documentId(),
                            version.id(),
                            Anchor.of(
                                    version,
                                    new TextSpan(start, Math.min(text.length(), start + 15 + random.nextInt(80)))),
                            themes,
                            k % 10 == 0 ? "与三张清单对照" : "",
                            k % 3 == 0 ? "王老师" : "读者",
                            Instant.EPOCH,
                            Instant.EPOCH)));
        }
    }
}
