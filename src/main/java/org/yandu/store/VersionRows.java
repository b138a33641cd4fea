package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yandu.document.CodePoints;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.store.Shape.Listed;
import org.yandu.workspace.Extent;

/** {@link DocumentVersion} in table {@code version} with {@code noise} and {@code structure}; its text is kept by {@link Bodies}. */
final class VersionRows implements Codec<DocumentVersion> {

    private static final Table TABLE = new Table(new Shape(
            "version",
            List.of("id", "document_id", "encoding", "sha256", "characters", "created", "cause", "file_name"),
            List.of(
                    new Listed("noise", "noise", "version_id", List.of("start_cp", "end_cp", "kind", "reason")),
                    StructureRows.LIST),
            null));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(DocumentVersion version, Bodies bodies) {
        CodePoints codePoints = version.codePoints();
        Origin origin = version.origin();
        return new Row()
                .set("id", version.id())
                .set("document_id", version.documentId())
                .set("encoding", origin.encoding())
                .set("sha256", origin.sha256())
                .set("characters", codePoints.fromUtf16(version.text().length()))
                .set("created", origin.created())
                .set("cause", origin.cause())
                .set("file_name", origin.fileName())
                .set("structure", StructureRows.rows(version.structure(), codePoints))
                .set(
                        "noise",
                        version.noise().stream().map(n -> noise(n, codePoints)).toList());
    }

    private static Row noise(Noise noise, CodePoints codePoints) {
        TextSpan span = codePoints.fromUtf16(noise.span());
        return new Row()
                .set("start_cp", span.start())
                .set("end_cp", span.end())
                .set("kind", noise.kind() == Noise.Kind.MARKUP ? Noise.Kind.SPACING : noise.kind())
                .set("reason", noise.reason());
    }

    /**
     * Signs of Markdown are stored as spacing and told by their reason, so that a program that does not know them hides them too; a kind
     * of a later program is furniture of some page.
     */
    private static Noise.Kind kind(String stored, String reason) {
        if (MarkdownSigns.isReason(reason)) {
            return Noise.Kind.MARKUP;
        }
        return Stream.of(Noise.Kind.values())
                .filter(kind -> kind.name().equals(stored))
                .findFirst()
                .orElse(Noise.Kind.NAVIGATION);
    }

    @Override
    public DocumentVersion record(Row row, Bodies bodies) throws SQLException {
        CodePoints codePoints = bodies.codePoints(row.id());
        List<Noise> noise = row.list("noise").stream()
                .map(n -> new Noise(
                        codePoints.toUtf16(new TextSpan(n.number("start_cp"), n.number("end_cp"))),
                        kind(n.text("kind"), n.text("reason")),
                        n.text("reason")))
                .toList();
        Origin origin = new Origin(
                Cause.valueOf(row.text("cause")),
                row.text("encoding"),
                row.text("sha256"),
                row.textOrNull("file_name"),
                row.instant("created"));
        return new DocumentVersion(
                row.id(),
                row.text("document_id"),
                bodies.text(row.id()),
                StructureRows.structure(row.list("structure"), codePoints),
                noise,
                origin);
    }

    static Map<String, Extent> extents(Link link) throws SQLException {
        Map<String, Extent> extents = new HashMap<>();
        link.all(
                "SELECT document.id, shown.characters,"
                        + " (SELECT count(*) FROM version WHERE version.document_id = document.id)"
                        + " FROM document JOIN version AS shown ON shown.id = document.current_version",
                row -> extents.put(row.getString(1), new Extent(row.getInt(2), row.getInt(3))));
        return extents;
    }

    static Map<String, List<TextSpan>> noiseOfShown(Link link) throws SQLException {
        Map<String, List<TextSpan>> noise = new HashMap<>();
        link.all(
                "SELECT document.id, start_cp, end_cp FROM document JOIN noise ON noise.version_id = document.current_version"
                        + " ORDER BY document.id, noise.start_cp",
                row -> noise.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(new TextSpan(row.getInt(2), row.getInt(3))));
        return noise;
    }

    static Map<String, String> fileNames(Link link) throws SQLException {
        Map<String, String> names = new HashMap<>();
        link.all(
                "SELECT document.id, shown.file_name FROM document JOIN version AS shown"
                        + " ON shown.id = document.current_version WHERE shown.file_name IS NOT NULL",
                row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }
}
