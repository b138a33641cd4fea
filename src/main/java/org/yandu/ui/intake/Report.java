package org.yandu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.document.Document;
import org.yandu.document.Problem;
import org.yandu.exchange.Outcome;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Desk;

/** What there is to say about files that come in, in the reader's language. */
final class Report {

    /** In this order in the line that counts them. */
    private static final List<Fate> COUNTED =
            List.of(Fate.NEW, Fate.TAKEN, Fate.NEWER, Fate.RENEWED, Fate.KNOWN, Fate.TWICE, Fate.FAILED, Fate.LEFT);

    private final Desk desk;

    Report(Desk desk) {
        this.desk = desk;
    }

    private Texts texts() {
        return desk.texts();
    }

    /** Such as 12 个文件：8 篇新文献，2 篇已有，2 个不能导入. */
    String summary(List<Arrival> rows) {
        List<String> parts = new ArrayList<>();
        for (Fate fate : COUNTED) {
            long count = rows.stream().filter(row -> row.fate() == fate).count();
            if (count > 0) {
                parts.add(texts().get("take_in.count." + fate.word(), count));
            }
        }
        String counted = String.join(texts().get("take_in.comma"), parts);
        return parts.isEmpty() ? "" : texts().get("take_in.summary", rows.size(), counted);
    }

    /** In few words. */
    String fate(Arrival row) {
        Fate fate = row.fate();
        return switch (fate) {
            case TWICE ->
                texts().get(fate.key(), Optional.ofNullable(row.twin()).orElse(""));
            case KNOWN, NEWER, RENEWED ->
                // The same title a second time would say nothing.
                known(row)
                        .map(Document::title)
                        .filter(title -> !title.equals(title(row)))
                        .map(title -> texts().get("take_in.of", texts().get(fate.key()), title))
                        .orElse(texts().get(fate.key()));
            default -> texts().get(fate.key());
        };
    }

    private Optional<Document> known(Arrival row) {
        return row.document().flatMap(id -> desk.library().document(id));
    }

    /** What was found out about the text. */
    String facts(Arrival row) {
        Outcome outcome = row.outcome();
        if (outcome == null || outcome.problem() != null) {
            return row.name();
        }
        return String.join(
                texts().get("documents.separator"),
                row.name(),
                row.formatName(),
                texts().get("take_in.characters", outcome.characters()));
    }

    /** Of a plain text; empty for others, which say themselves how they are written. */
    String encoding(Arrival row) {
        Outcome outcome = row.outcome();
        boolean shown = outcome != null
                && outcome.encoding() != null
                && outcome.format() != null
                && org.yandu.intake.EncodingSamples.fit(outcome.format());
        if (!shown || outcome == null) {
            return "";
        }
        String name = Optional.ofNullable(outcome.encoding()).orElse("");
        return row.isEncodingDoubtful()
                ? texts().get("take_in.encoding_doubtful", name, Math.round(outcome.confidence() * 100))
                : name;
    }

    /** The title found, or the name while there is none. */
    String title(Arrival row) {
        return Optional.ofNullable(row.outcome()).map(Outcome::title).orElse(row.name());
    }

    /** What went wrong and what to do; empty when nothing did. */
    String problem(Arrival row) {
        return row.problem().map(this::words).orElse("");
    }

    private String words(Problem problem) {
        return texts().get(problem.key(), problem.args()) + "\n" + texts().get(problem.key() + ".way", problem.args());
    }

    /** All of it, for copying. */
    String text(List<Arrival> rows) {
        StringBuilder out = new StringBuilder(summary(rows)).append('\n');
        for (Arrival row : rows) {
            out.append('\n').append(row.name()).append('\t').append(fate(row));
            String title = title(row);
            if (!title.equals(row.name())) {
                out.append('\t').append(title);
            }
            if (row.problem().isPresent()) {
                out.append('\n').append(problem(row).indent(4).stripTrailing());
            }
        }
        return out.append('\n').toString();
    }
}
