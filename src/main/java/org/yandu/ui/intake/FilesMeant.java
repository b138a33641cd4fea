package org.yandu.ui.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yandu.document.ProblemException;
import org.yandu.exchange.FileList;
import org.yandu.exchange.accession.Outcome;

/** The files that a reader means by some files and folders; a folder that cannot be listed does not hold up the others. */
final class FilesMeant {

    private FilesMeant() {}

    static List<Arrival> of(List<Path> paths) {
        List<Arrival> all = new ArrayList<>();
        for (Path path : paths) {
            try {
                for (Path file : FileList.of(List.of(path), true)) {
                    all.add(Arrival.waiting(all.size(), name(path, file), new Content.OfFile(file)));
                }
            } catch (ProblemException e) {
                all.add(Arrival.waiting(all.size(), last(path), new Content.OfFile(path))
                        .with(Outcome.failed(path.toString(), e.problem())));
            }
        }
        return all;
    }

    private static String name(Path named, Path file) {
        return Files.isDirectory(named)
                ? last(named) + "/" + named.relativize(file).toString().replace('\\', '/')
                : last(file);
    }

    /** A root has no name of its own. */
    private static String last(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
