package org.yandu.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Merging;
import org.yandu.exchange.bundle.Tally;
import org.yandu.exchange.foreign.ForeignFile;
import org.yandu.workspace.Workspace;

/** Takes files of other programs in, all as one step, and tells what was dropped or is doubtful in each. */
final class ForeignTaking {

    private final Root root;
    private final boolean dryRun;

    ForeignTaking(Root root, boolean dryRun) {
        this.root = root;
        this.dryRun = dryRun;
    }

    /** One row for each, in their order; what one of them cannot do does not hold up the others. */
    List<ImportRow> take(List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        if (dryRun) {
            return root.onTrial(workspace -> rows(workspace, files));
        }
        try (Workspace workspace = root.toWrite()) {
            return rows(workspace, files);
        }
    }

    private List<ImportRow> rows(Workspace workspace, List<Path> files) {
        List<ImportRow> rows = new ArrayList<>();
        Map<Path, Bundle> bundles = new LinkedHashMap<>();
        Instant now = root.outside().clock().instant();
        for (Path file : files) {
            try {
                Bundle bundle = ForeignFile.read(file, root.reply().texts(), now);
                rows.add(row(file, Merging.of(workspace, bundle, now)));
                bundles.put(file, bundle);
            } catch (ProblemException e) {
                if (e.problem().isLibraryTrouble()) {
                    throw e;
                }
                rows.add(failed(file, e.problem()));
            }
        }
        if (!dryRun && !bundles.isEmpty()) {
            all(workspace, bundles, now).carryOut();
        }
        return rows;
    }

    private Merging all(Workspace workspace, Map<Path, Bundle> bundles, Instant now) {
        return bundles.size() == 1
                ? Merging.of(workspace, bundles.values().iterator().next(), now)
                : ForeignFile.plan(workspace, bundles.values(), root.reply().texts(), now);
    }

    private ImportRow row(Path file, Merging merging) {
        Tally tally = merging.tally();
        root.reply().err().println(file + "\n  " + tally.summary(root.reply().texts()));
        tally.remarks(root.reply().texts()).forEach(remark -> root.reply().err().println("  " + remark));
        List<String> documents = merging.documents();
        return new ImportRow(
                file.toString(),
                merging.isEmpty() ? "duplicate" : "imported",
                dryRun || documents.size() != 1 ? null : documents.getFirst(),
                null,
                merging.name(),
                null,
                null,
                ending(file),
                1,
                null,
                null,
                List.of(),
                List.of(),
                ImportRow.Exchange.of(tally, root.reply().texts()));
    }

    private ImportRow failed(Path file, Problem problem) {
        return new ImportRow(
                file.toString(),
                "failed",
                null,
                null,
                null,
                null,
                null,
                ending(file),
                0,
                ImportRow.words(problem, root.reply().texts()),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
