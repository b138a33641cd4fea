package org.yandu.exchange.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.Fate;
import org.yandu.curation.Merge;
import org.yandu.curation.Returned;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Crew;
import org.yandu.exchange.Progress;
import org.yandu.workspace.Workspace;

/** A folder of returned files, read one by one and merged as one change. */
public final class Gathering {

    public static final String EXTENSION = ".yandu";

    /** What students make is small: a hundred thousand letters of answers are under a megabyte. */
    private static final long MOST_BYTES = 32L << 20;

    /** As many as are read before somebody is told how far it has come. */
    private static final int AT_ONCE = 8;

    /** One file that was read, or why not. */
    private record Read(
            Path path,
            @Nullable Returned returned,
            @Nullable Problem problem) {}

    private Gathering() {}

    /** The packets among some files and in some folders, each once, by name. */
    public static List<Path> files(List<Path> paths) {
        List<Path> all = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Gathering::isPacket).forEach(all::add);
                } catch (IOException e) {
                    throw new ProblemException(Problem.of(Problem.Kind.FILE_UNREADABLE, path), e);
                }
            } else {
                all.add(path);
            }
        }
        return all.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    public static boolean isPacket(Path path) {
        return Files.isRegularFile(path)
                && String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /**
     * Reads and compares, and changes nothing.
     *
     * @param files see {@link #files}
     * @param progress hears of files read, then of students compared
     * @throws CancellationException when the progress said to stop
     */
    public static Merge.Result of(Workspace workspace, List<Path> files, Merge.Settings settings, Progress progress) {
        List<Returned> read = new ArrayList<>();
        List<Fate> refused = new ArrayList<>();
        int all = 2 * files.size();
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<Path> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            if (!progress.goesOn(from, all, String.valueOf(some.getFirst().getFileName()))) {
                throw new CancellationException();
            }
            for (Read each : Crew.each(some, Crew.PROCESSORS, Gathering::read)) {
                if (each.returned() != null) {
                    read.add(each.returned());
                } else if (each.problem() != null) {
                    String name = String.valueOf(each.path().getFileName());
                    refused.add(Fate.refused(name, null, null, each.problem()));
                }
            }
        }
        Merge.Result result = Merge.of(
                workspace.store(),
                workspace.state(),
                read,
                settings,
                done -> progress.goesOn(Math.min(all - 1, files.size() + done), all, ""));
        List<Fate> fates = new ArrayList<>(result.fates());
        fates.addAll(refused);
        fates.sort(Comparator.comparing(Fate::file));
        return new Merge.Result(fates, result.edits());
    }

    private static Read read(Path path) {
        try {
            if (Files.exists(path) && Files.size(path) > MOST_BYTES) {
                throw new ProblemException(Problem.of(Problem.Kind.FILE_TOO_LARGE, path.getFileName()));
            }
            return new Read(path, ReturnedJson.read(PacketFile.read(path, null)), null);
        } catch (ProblemException e) {
            return new Read(path, null, e.problem());
        } catch (IOException e) {
            return new Read(path, null, Problem.of(Problem.Kind.FILE_UNREADABLE, path));
        }
    }
}
