package org.yandu.intake.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.FileBytes;

/** The parts of a Word document, found by what they are to one another and not by their names. */
final class DocxParts implements AutoCloseable {

    private final Archive zip;
    private final String main;
    private final Map<String, String> related;

    private DocxParts(Archive zip, String main, Map<String, String> related) {
        this.zip = zip;
        this.main = main;
        this.related = related;
    }

    static DocxParts open(FileBytes file) {
        Archive zip = Archive.open(file);
        String main = relations(zip, "_rels/.rels", "").getOrDefault("officeDocument", "word/document.xml");
        if (!zip.names().contains(main)) {
            zip.close();
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, file.name()));
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        return new DocxParts(zip, main, relations(zip, relations, folder));
    }

    /** Targets by the last word of their kind, which both generations of the format share. */
    private static Map<String, String> relations(Archive zip, String part, String folder) {
        Map<String, String> found = new HashMap<>();
        byte[] bytes = zip.bytes(part);
        if (bytes != null) {
            for (Xml relation : Xml.tree(bytes).children) {
                String type = relation.get("Type", "");
                String target = relation.get("Target", "");
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return found;
    }

    byte[] main() {
        byte[] bytes = zip.bytes(main);
        return bytes == null ? new byte[0] : bytes;
    }

    /** @param kind such as {@code styles} */
    @Nullable
    Xml part(String kind) {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        byte[] bytes = zip.bytes(related.getOrDefault(kind, folder + kind + ".xml"));
        return bytes == null || bytes.length == 0 ? null : Xml.tree(bytes);
    }

    PaperFacts facts() {
        byte[] bytes = zip.bytes("docProps/core.xml");
        if (bytes == null || bytes.length == 0) {
            return PaperFacts.NONE;
        }
        Xml core = Xml.tree(bytes);
        return PaperFacts.of(core.child("dc:title"), core.child("dc:creator"));
    }

    @Override
    public void close() {
        zip.close();
    }
}
