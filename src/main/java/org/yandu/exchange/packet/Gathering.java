package org.yandu.exchange.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.Fate;
import org.yandu.curation.Merge;
import org.yandu.curation.Returned;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Crew;
import org.yandu.exchange.FileList;
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

    /**
     * Some files and all that lies in some folders, each once, by name: what is no packet will be refused and not passed over, for a
     * student may have handed in the wrong file. A folder that cannot be listed counts as a file that cannot be read.
     */
    public static List<Path> files(List<Path> paths) {
        Set<Path> all = new TreeSet<>();
        for (Path path : paths) {
            try {
                all.addAll(FileList.of(List.of(path), true));
            } catch (ProblemException e) {
                all.add(path);
            }
        }
        return List.copyOf(all);
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
            if (!isPacket(path) && Files.isRegularFile(path) && !PacketZip.begins(path)) {
                // Whatever its size: a text or a picture is none of ours, and not a damaged one.
                throw new ProblemException(Problem.of(Problem.Kind.PACKET_KIND, path.getFileName()));
            }
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
