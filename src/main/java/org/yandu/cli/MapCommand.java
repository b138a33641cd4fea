package org.yandu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Paper;
import org.yandu.exchange.Crew;
import org.yandu.exchange.charts.Charts;
import org.yandu.exchange.charts.Style;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.DrawingFile;
import org.yandu.exchange.drawing.Measure;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.retrieval.WorkedOut;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.dates.DatesFound;
import org.yandu.retrieval.maps.Atlas;
import org.yandu.retrieval.maps.CoOccurrence;
import org.yandu.retrieval.maps.ThemeMap;
import org.yandu.retrieval.maps.TimeLine;
import org.yandu.retrieval.marks.AllMarks;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code map}: themes over sections or documents, themes with themes, dates, gaps; as figures or as a picture. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {

    @Option(names = "--doc", paramLabel = "DOC", descriptionKey = "cli.option.map.doc")
    @Nullable
    String document;

    @Option(names = "--by", paramLabel = "themes|together|graph|time|coverage", descriptionKey = "cli.option.map.by")
    By by = By.themes;

    @Option(
            names = "--together",
            paramLabel = "same|overlapping|same_paragraph|near",
            descriptionKey = "cli.option.map.together")
    Rules together = Rules.overlapping;

    @Option(names = "--near", paramLabel = "N", descriptionKey = "cli.option.map.near")
    int distance = 50;

    @Option(names = "--nested", descriptionKey = "cli.option.map.nested")
    boolean nested;

    @Option(names = "--dark", descriptionKey = "cli.option.map.dark")
    boolean dark;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.map.out")
    @Nullable
    Path out;

    @Mixin
    AsJson json = new AsJson();

    // filled in by picocli
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private final Root root;

    /** As they are typed. */
    enum By {
        themes,
        together,
        graph,
        time,
        coverage
    }

    enum Rules {
        same,
        overlapping,
        same_paragraph,
        near
    }

    MapCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (out != null && !DrawingFile.isForm(out) || distance < 0) {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.map");
        }
        try (Workspace workspace = root.toRead()) {
            String id = document == null
                    ? null
                    : References.document(workspace.state(), document).id();
            String title = id == null
                    ? null
                    : workspace.state().document(id).orElseThrow().title();
            ShippedFaces faces = new ShippedFaces();
            Style style = new Style(
                    dark ? Paper.DARK : Paper.LIGHT,
                    new Measure(faces),
                    root.reply().texts());
            return show(
                    new Atlas(workspace, workspace.state(), AllMarks.of(workspace.store()), nested),
                    workspace,
                    id,
                    new Charts(style, title),
                    faces);
        }
    }

    private int show(Atlas atlas, Workspace workspace, @Nullable String id, Charts charts, ShippedFaces faces) {
        MapSheet sheet = new MapSheet(root.reply(), json.wanted);
        Drawing drawing;
        boolean found;
        switch (by) {
            case together, graph -> {
                CoOccurrence.Rule rule = rule();
                CoOccurrence pairs = atlas.together(id, rule, () -> false);
                drawing = by == By.graph ? charts.graph(pairs, rule) : charts.matrix(pairs, rule);
                found = pairs.most() > 0;
                sheet.pairs(pairs, rule);
            }
            case time -> {
                WorkedOut<DateMention> dates = WorkedOut.in(workspace.store(), new DatesFound());
                TimeLine time = Atlas.time(
                        workspace.state(),
                        id,
                        each -> dates.of(each, one -> workspace.store().version(one.currentVersion())),
                        Crew.UNWATCHED);
                drawing = charts.time(time);
                found = !time.axis().columns().isEmpty();
                sheet.time(
                        time,
                        each -> workspace.store().version(each.currentVersion()).codePoints());
            }
            default -> {
                ThemeMap map = atlas.themes(id, () -> false);
                drawing = by == By.coverage ? charts.coverage(map, false) : charts.themes(map);
                found = map.rows().stream().anyMatch(row -> !row.whole().isEmpty());
                sheet.themes(map, by == By.coverage);
            }
        }
        if (out != null) {
            DrawingFile.write(drawing, charts.title("map.title"), faces, out);
            root.reply().say("cli.export.written", out.toAbsolutePath());
        } else {
            sheet.print();
        }
        if (!found) {
            root.reply().say("cli.map.none");
        }
        return found ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }

    private CoOccurrence.Rule rule() {
        return new CoOccurrence.Rule(
                Together.valueOf(together.name().toUpperCase(Locale.ROOT)), together == Rules.near ? distance : 0);
    }
}
