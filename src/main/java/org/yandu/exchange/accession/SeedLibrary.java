package org.yandu.exchange.accession;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Fingerprint;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Progress;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Workspace;

/**
 * The starting library: the readings packed into the program and the starting themes. They are ground under the history,
 * because a reader who undoes everything he did must not end with an empty library.
 */
public final class SeedLibrary {

    /** One line for each reading, as {@code sha256sum} prints it. */
    private static final String INDEX = "seeds.sha256";

    private static final String FOLDER = "/org/yandu/seeds/";

    private final List<Seed> seeds;
    private final Function<String, @Nullable InputStream> packed;
    private final List<Code> themes;

    private record Seed(String sha256, String name) {}

    public SeedLibrary(List<Code> themes) {
        this(themes, name -> SeedLibrary.class.getResourceAsStream(FOLDER + name));
    }

    /** @param packed opens a reading by its name; {@code null} when it is not there */
    SeedLibrary(List<Code> themes, Function<String, @Nullable InputStream> packed) {
        this.themes = List.copyOf(themes);
        this.packed = packed;
        this.seeds = index();
    }

    /** Whether this library is new; one that a reader has emptied has a history. */
    public static boolean isDue(Workspace workspace) {
        return !workspace.store().isReadOnly()
                && workspace.state().documents().isEmpty()
                && workspace.state().codebook().codes().isEmpty()
                && workspace.undoName().isEmpty()
                && workspace.redoName().isEmpty();
    }

    /**
     * Takes everything in as one step. A reading that is missing or altered is reported as SEED_MISSING, and the library
     * starts without it.
     *
     * @throws CancellationException when the progress said to stop; nothing was changed
     */
    public List<Outcome> take(Workspace workspace, Clock clock, Progress progress) {
        Catalogue catalogue = new Catalogue(workspace.state(), workspace.store(), new Catalogue.Known());
        try (Plan plan = new Plan(workspace, clock.instant(), null, catalogue)) {
            for (int i = 0; i < seeds.size(); i++) {
                Seed seed = seeds.get(i);
                if (!progress.goesOn(i, seeds.size(), seed.name())) {
                    throw new CancellationException();
                }
                plan.add(new Source(
                        seed.name(),
                        null,
                        () -> Source.bytes(seed.name(), bytes(seed)).reading().get()));
            }
            plan.settled().keepOriginals();
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit.OfBook(null, StartingThemes.book()));
            themes.forEach(theme -> edits.add(new Edit.OfCode(null, theme)));
            edits.addAll(plan.edits());
            workspace.ground(Change.of("change.start", List.of(), edits));
            return plan.outcomes();
        }
    }

    private byte[] bytes(Seed seed) {
        try (InputStream in = packed.apply(seed.name())) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            if (Fingerprint.of(bytes).equals(seed.sha256())) {
                return bytes;
            }
        } catch (IOException e) {
            throw new ProblemException(missing(seed), e);
        }
        throw new ProblemException(missing(seed));
    }

    private static Problem missing(Seed seed) {
        return Problem.of(Problem.Kind.SEED_MISSING, seed.name());
    }

    private static List<Seed> index() {
        try (InputStream in = Objects.requireNonNull(SeedLibrary.class.getResourceAsStream(INDEX), INDEX);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\\s+", 2))
                    .map(parts -> new Seed(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
