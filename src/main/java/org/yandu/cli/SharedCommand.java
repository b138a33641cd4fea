package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.wording.Shared;
import org.yandu.retrieval.wording.SharedFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shared}: sentences and formulae two texts have in common. */
@Command(name = "shared")
final class SharedCommand implements Callable<Integer> {

    private static final int WIDTH = 60;

    @Parameters(index = "0", paramLabel = "DOC|FILE", descriptionKey = "cli.parameter.text")
    String first = "";

    @Parameters(index = "1", paramLabel = "DOC|FILE", descriptionKey = "cli.parameter.text")
    String second = "";

    @Option(names = "--shortest", paramLabel = "N", descriptionKey = "cli.option.wording.shortest")
    int shortest = SharedFinder.USUAL;

    @Mixin
    AsJson json = new AsJson();

    @Spec
    @Nullable
    CommandSpec spec;

    private final Root root;

    SharedCommand(Root root) {
        this.root = root;
    }

    /**
     * One passage.
     *
     * @param letters how many letters it has, without punctuation
     * @param likeness 1 when it is the same after folding
     */
    record Row(int letters, double likeness, String grade, List<Spot> here, List<Spot> there) {}

    @Override
    public Integer call() {
        if (shortest < SharedFinder.SHORTEST) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    root.reply().texts().get("cli.shared.shortest", SharedFinder.SHORTEST));
        }
        Spot.Teller one = Spot.Teller.of(Text.named(root, first));
        Spot.Teller other = Spot.Teller.of(Text.named(root, second));
        List<Row> rows = new SharedFinder(one.text().version(), shortest)
                .with(other.text().version()).stream()
                        .map(shared -> row(one, other, shared))
                        .toList();
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(
                    Columns.cut(row.here().getFirst().quote(), WIDTH),
                    row.here().getFirst().place(),
                    row.there().getFirst().place(),
                    root.reply().texts().get("cli.shared.grade." + row.grade())));
            root.reply().lines(Plain.headed(root.reply(), "cli.columns.shared", columns));
        }
        if (rows.isEmpty()) {
            root.reply().say("cli.wording.none");
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    private static Row row(Spot.Teller one, Spot.Teller other, Shared shared) {
        return new Row(
                shared.letters(),
                Math.round(shared.likeness() * 1000) / 1000.0,
                shared.grade().name().toLowerCase(Locale.ROOT),
                shared.here().stream().map(one::spot).toList(),
                shared.there().stream().map(other::spot).toList());
    }
}
