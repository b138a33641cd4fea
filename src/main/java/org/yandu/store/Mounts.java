package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which folders come over a network, as Linux lists them. Java asks the file system itself, which does not answer when its server has gone.
 * Elsewhere nothing is known, and no folder is taken for one.
 */
final class Mounts {

    private static final Path LIST = Path.of("/proc/self/mountinfo");

    private static final Pattern NETWORK =
            Pattern.compile("fuse([.].*)?|nfs4?|cifs|smb.*|9p|ceph|afs|coda|lustre|glusterfs|davfs");

    /** Links that lead to links; more than that lead in a circle. */
    private static final int LINKS = 40;

    /** Whether it is one over a network, by where it begins. */
    private final Map<Path, Boolean> points = new HashMap<>();

    /** @param lines as of {@code /proc/self/mountinfo}: the fifth word is where it begins, the one after the dash its kind */
    Mounts(List<String> lines) {
        for (String line : lines) {
            int dash = line.indexOf(" - ");
            String[] words = line.split(" ", -1);
            if (dash > 0 && words.length > 4) {
                String kind = line.substring(dash + 3).split(" ", -1)[0];
                // What lies above another at the same place is listed after it.
                points.put(Path.of(plain(words[4])), NETWORK.matcher(kind).matches());
            }
        }
    }

    static Mounts here() {
        try {
            return new Mounts(Files.exists(LIST) ? Files.readAllLines(LIST) : List.of());
        } catch (IOException unreadable) {
            return new Mounts(List.of());
        }
    }

    /** Whether anything is known of them here. */
    boolean areKnown() {
        return !points.isEmpty();
    }

    /** Blanks and the like are written as three octal figures. */
    private static String plain(String word) {
        return word.replace("\\040", " ")
                .replace("\\011", "\t")
                .replace("\\012", "\n")
                .replace("\\134", "\\");
    }

    /** @param folder absolute; need not be there. Links are followed one by one, and none that lies on a network */
    boolean isNetwork(Path folder) {
        Path rest = folder.normalize();
        for (int links = 0; links < LINKS; links++) {
            Path next = rest;
            Path at = rest.getRoot();
            for (Path name : rest) {
                at = at == null ? name : at.resolve(name);
                if (points.getOrDefault(at, false)) {
                    return !isLocalBelow(at, rest);
                }
                if (Files.isSymbolicLink(at)) {
                    next = followed(at, rest);
                    break;
                }
            }
            if (next.equals(rest)) {
                return false;
            }
            rest = next;
        }
        return false;
    }

    /** A disk of this machine may be put into a network folder. */
    private boolean isLocalBelow(Path network, Path folder) {
        return points.entrySet().stream()
                .anyMatch(point -> !point.getValue()
                        && folder.startsWith(point.getKey())
                        && point.getKey().startsWith(network)
                        && !point.getKey().equals(network));
    }

    private static Path followed(Path link, Path whole) {
        try {
            Path to = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
            return to.resolve(link.relativize(whole));
        } catch (IOException unreadable) {
            return whole;
        }
    }
}
