package org.yandu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which folders come over a network, as the system lists them without asking their servers: Linux in a file, macOS by a program of its own,
 * Windows by how a path begins and by what it says of a drive. Java asks the file system itself, which does not answer when its server has gone.
 * Where nothing is known no folder is taken for one.
 */
final class Mounts {

    private static final Path LIST = Path.of("/proc/self/mountinfo");

    private static final Path LISTER = Path.of("/sbin/mount");

    /** It reads a list of the kernel; whoever starts the program should not wait longer for it, and then knows nothing. */
    private static final int LISTING = 2;

    /** As macOS says it: //me@server/school on /Volumes/school (smbfs, nodev, nosuid, mounted by me). */
    private static final Pattern LISTED = Pattern.compile(".*? on (/.*) \\(([^,)]+)[^()]*\\)");

    private static final Pattern NETWORK = Pattern.compile(
            "fuse([.].*)?|(mac|osx)fuse.*|nfs4?|cifs|smb.*|afpfs|webdav|ftp|9p|ceph|afs|coda|lustre|glusterfs|davfs");

    /** Links that lead to links; more than that lead in a circle. */
    private static final int LINKS = 40;

    /** Whether it is one over a network, by where it begins. */
    private final Map<Path, Boolean> points = new HashMap<>();

    /** Of Windows, where no list is needed. */
    private final @Nullable Drives drives;

    private Mounts(@Nullable Drives drives) {
        this.drives = drives;
    }

    /** @param lines as of {@code /proc/self/mountinfo}: the fifth word is where it begins, the one after the dash its kind */
    Mounts(List<String> lines) {
        this((Drives) null);
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

    /** @param lines as {@code mount} of macOS writes them */
    static Mounts listed(List<String> lines) {
        Mounts mounts = new Mounts((Drives) null);
        for (String line : lines) {
            Matcher point = LISTED.matcher(line);
            if (point.matches()) {
                mounts.points.put(
                        Path.of(point.group(1)), NETWORK.matcher(point.group(2)).matches());
            }
        }
        return mounts;
    }

    static Mounts on(Drives drives) {
        return new Mounts(drives);
    }

    static Mounts here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return on(Drives.ofWindows());
        }
        try {
            if (Files.exists(LIST)) {
                return new Mounts(Files.readAllLines(LIST));
            }
            return system.contains("mac") ? listed(asked()) : new Mounts(List.of());
        } catch (IOException unreadable) {
            return new Mounts(List.of());
        }
    }

    private static List<String> asked() throws IOException {
        Process asked = new ProcessBuilder(LISTER.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            // A few lines, which the pipe holds: read when it has ended, for reading has no limit.
            if (asked.waitFor(LISTING, TimeUnit.SECONDS)) {
                return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
            asked.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    /** Whether anything is known of them here. */
    boolean areKnown() {
        return drives != null || !points.isEmpty();
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
        if (drives != null) {
            return drives.isNetwork(folder.toString());
        }
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
