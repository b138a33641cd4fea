package org.yandu;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that shows texts, to be started with one of ours.
 *
 * @param title of its window once the text is in it, as a regular expression
 */
record Peer(String name, List<String> command, String title) {

    private static final String TEXT = "seeds/000_9ac79440601f8240.txt";

    static Peer own(Path program) {
        return new Peer("YanDu", List.of(program.toString()), "研读");
    }

    /** Those that are installed on this machine. */
    static List<Peer> installed() {
        return all().stream().filter(peer -> isThere(peer.command.getFirst())).toList();
    }

    static List<String> missing() {
        return all().stream()
                .filter(peer -> !isThere(peer.command.getFirst()))
                .map(Peer::name)
                .toList();
    }

    private static List<Peer> all() {
        String text = Path.of(TEXT).toAbsolutePath().toString();
        List<Peer> all = new ArrayList<>();
        all.add(new Peer("Okular", List.of("okular", text), "000_9ac"));
        all.add(new Peer("calibre's viewer", List.of("ebook-viewer", text), "000_9ac|E-book"));
        all.add(new Peer("Foliate", List.of("foliate", text), "000_9ac|Foliate"));
        all.add(new Peer(
                "LibreOffice",
                List.of("soffice", "--norestore", "--nologo", "--writer", text),
                "000_9ac.*LibreOffice"));
        return all;
    }

    private static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
