package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Footnotes and endnotes of a Word document, numbered in one row as the text calls them. */
final class DocxNotes {

    private final Paper paper;
    private final Map<String, Xml> all = new HashMap<>();
    private final List<Xml> called = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    DocxNotes(Paper paper, @Nullable Xml footnotes, @Nullable Xml endnotes) {
        this.paper = paper;
        collect(footnotes, "w:footnote");
        collect(endnotes, "w:endnote");
    }

    private void collect(@Nullable Xml part, String kind) {
        if (part != null) {
            // Those with a type are lines and notices that separate notes from the text.
            part.all(kind).stream()
                    .filter(n -> n.get("w:type", "normal").equals("normal"))
                    .forEach(n -> all.put(kind + n.get("w:id", ""), n));
        }
    }

    /** @return the sign that stands in the text; empty when there is no such note */
    String call(String kind, String id) {
        Xml note = all.get(kind + id);
        if (note == null) {
            return "";
        }
        // Called once more, it keeps its number: a note may even call itself.
        return Paper.noteSign(numbers.computeIfAbsent(kind + id, k -> {
            called.add(note);
            return called.size();
        }));
    }

    /** Reads the notes that were called; to be done after the text. */
    void read(DocxBody body) {
        for (int i = 0; i < called.size(); i++) {
            List<PaperBlock> blocks = new ArrayList<>();
            called.get(i).children.forEach(c -> body.block(c, blocks));
            body.end(blocks);
            paper.notes.add(blocks);
        }
    }
}
