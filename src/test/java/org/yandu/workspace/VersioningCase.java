package org.yandu.workspace;

import static org.yandu.workspace.Samples.NOW;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;

/** A library with one text that is corrected, replaced and brought back. */
abstract class VersioningCase {

    static final String TEXT = """
            软环境建设与经济发展
            𠮷县历来重视软环境建设与经济发展的密切关系，提出了一系列要求。
            一、重要举措
            提高依法行政水平是优化软环境的关键举措，要持续推进机关效能建设。
            二、基层治理
            推动社会治理重心向基层下移，完善网格化管理。诚信是市场经济的基石。
            三、保障措施
            加强组织领导，落实工作责任，把任务分解到每一个部门。
            """;

    static final String LAW = "提高依法行政水平是优化软环境的关键举措";
    static final String GRID = "推动社会治理重心向基层下移，完善网格化管理";

    @TempDir
    Path folder;

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE);
        workspace.ground(Samples.importing("d", TEXT));
        workspace.ground(Samples.adding(Samples.code("c", "信用", 1)));
        workspace.open("d");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    // ---- what is done ----

    final OpenDocument now() {
        return workspace.opened("d").orElseThrow();
    }

    final String mark(String id, String words) {
        int start = now().version().text().indexOf(words);
        workspace.apply(Samples.adding(Samples.annotation(id, now().version(), start, start + words.length(), "c")));
        return id;
    }

    final void correct(String from, String to) {
        rewrite(now().version().text().replace(from, to));
    }

    final void rewrite(String text) {
        show(Editing.corrected(now(), text, NOW).orElseThrow());
    }

    final void show(DocumentVersion version) {
        Document document = now().document();
        workspace.apply(Versioning.of(workspace.store(), document, document.showing(version), version, NOW)
                .named("change.correct"));
    }

    final Annotation annotation(String id) {
        return workspace.store().annotations(AnnotationQuery.of("d")).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    final Transfer transfer(String id) {
        return workspace.store().transfers(now().version().id()).stream()
                .filter(t -> t.annotationId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    final String words(String id) {
        Annotation annotation = annotation(id);
        return workspace.store().version(annotation.versionId()).quote(annotation.span());
    }

    final List<String> library() {
        List<String> lines = new ArrayList<>(RandomLibrary.lines(workspace.store()));
        for (DocumentVersion version : workspace.store().versions("d")) {
            workspace.store().transfers(version.id()).forEach(t -> lines.add(t.toString()));
            workspace.store().corrections(version.id()).forEach(c -> lines.add(c.toString()));
            workspace.store().arrangement(version.id()).ifPresent(a -> lines.add(a.toString()));
        }
        Collections.sort(lines);
        return lines;
    }

    final boolean isOnNewText(String id) {
        return annotation(id).versionId().equals(now().version().id());
    }
}
