package org.yandu.intake.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.TextForm;

/** An electronic book: pages in a zip, in the order its package file says. */
public final class Epub implements Format {

    /** Ways of scrambling fonts; the words of a book with only these are open. */
    private static final List<String> FONTS =
            List.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    @Override
    public String name(FileBytes file) {
        return "epub";
    }

    @Override
    public boolean claims(FileBytes file) {
        if (!file.startsWith('P', 'K', 3, 4)) {
            return false;
        }
        // The standard puts the name of the type uncompressed at this place; programs that pack books anew often do
        // not.
        String head = MimePart.latin(file.bytes(), 0, Math.min(120, file.bytes().length));
        return head.contains("application/epub+zip")
                || file.isNamed("epub")
                || holds(file.bytes(), "META-INF/container.xml");
    }

    /** Names of entries stand in the list at the end of a zip, as they are. */
    private static boolean holds(byte[] bytes, String name) {
        int from = Math.max(0, bytes.length - (1 << 16));
        String tail = MimePart.latin(bytes, from, bytes.length);
        return tail.contains(name) && tail.contains(".opf");
    }

    @Override
    public Manuscript read(FileBytes file) {
        try (Archive archive = Archive.open(file)) {
            refuseEncrypted(archive, file.name());
            EpubPackage book = EpubPackage.of(archive);
            if (book == null) {
                throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, file.name()));
            }
            Draft draft = new Draft();
            Map<String, Integer> places = write(archive, book, draft);
            if (TextForm.isBlank(draft.words())) {
                throw new ProblemException(Problem.of(Kind.FILE_NO_TEXT, file.name()));
            }
            for (EpubContents.Entry entry : EpubContents.of(archive, book)) {
                mark(draft, places, entry);
            }
            return draft.finish(book.facts(), "UTF-8", 1);
        }
    }

    private static Map<String, Integer> write(Archive archive, EpubPackage book, Draft draft) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> calls = new HashMap<>();
        for (String path : book.spine()) {
            String words = text(archive, path);
            if (words != null) {
                draft.endLine();
                places.putIfAbsent(path, draft.here());
                WebText page = new WebText(draft, WebChrome.none(), path, calls);
                page.write(WebPage.of(words).body());
                page.anchors().forEach(places::putIfAbsent);
            }
        }
        return places;
    }

    /** The words of an entry; {@code null} when it is missing or no text. */
    public static @Nullable String text(Archive archive, String path) {
        byte[] bytes = archive.bytes(path);
        Decoded decoded = bytes == null || bytes.length == 0 ? null : WebBytes.decode(bytes, null);
        return decoded == null ? null : decoded.text();
    }

    /** An entry of the contents is a heading where its words begin the line it points to, or the next. */
    private static void mark(Draft draft, Map<String, Integer> places, EpubContents.Entry entry) {
        Integer at = places.get(entry.place());
        if (at == null) {
            at = places.get(entry.place().replaceFirst("#.*", ""));
        }
        if (at != null) {
            draft.headingLike(at, entry.words(), entry.level(), By.BOOKMARK);
        }
    }

    private static void refuseEncrypted(Archive archive, String name) {
        String rights = text(archive, "META-INF/encryption.xml");
        boolean locked = archive.names().contains("META-INF/rights.xml")
                || archive.names().contains("META-INF/sinf.xml");
        if (rights != null) {
            Document xml = EpubPackage.xml(rights);
            for (Element data : EpubPackage.named(xml, "EncryptionMethod")) {
                locked |= !FONTS.contains(data.attr("Algorithm"));
            }
        }
        if (locked) {
            throw new ProblemException(Problem.of(Kind.FILE_ENCRYPTED, name));
        }
    }
}
