package org.yandu;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A program that shows texts, to be started with the text that ours shows. */
record Peer(String name, List<String> command) {

    private static final Path TEXT = Path.of("seeds/000_9ac79440601f8240.txt");

    static Peer own(Path program) {
        return new Peer("YanDu", List.of(program.toString()));
    }

    /**
     * Those this is measured against, whether they are here or not.
     *
     * @param pages the same text as PDF
     */
    static List<Peer> others(Path folder, Path pages) throws IOException {
        String text = TEXT.toAbsolutePath().toString();
        String book = book(folder).toString();
        return List.of(
                // Of plain text its page stays empty (22.12, Debian 12).
                new Peer("Okular", List.of("okular", pages.toString())),
                new Peer("calibre's viewer", List.of("ebook-viewer", book)),
                new Peer("Foliate", List.of("foliate", book)),
                new Peer("LibreOffice", List.of("soffice", "--norestore", "--nologo", "--writer", text)));
    }

    /** The same text as EPUB: some read nothing else. */
    private static Path book(Path folder) throws IOException {
        String body = Files.readAllLines(TEXT).stream()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n"));
        Path file = folder.resolve("text.epub");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/epub+zip");
            put(zip, "META-INF/container.xml", """
                    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                    <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""");
            put(zip, "book.opf", """
                    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">text</dc:identifier>
                    <dc:title>text</dc:title><dc:language>zh</dc:language></metadata>
                    <manifest><item id="t" href="text.xhtml" media-type="application/xhtml+xml"/></manifest>
                    <spine><itemref idref="t"/></spine></package>""");
            put(
                    zip,
                    "text.xhtml",
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>text</title></head><body>" + body
                            + "</body></html>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command.getFirst())));
    }
}
