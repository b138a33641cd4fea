package org.yandu.intake.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.office.PaperParagraph.At;

/** Comments of a rich text: who wrote one comes before it, what it is on long before. */
final class RtfComments {

    private final Paper paper;
    private String author = "";
    private String key = "";
    private @Nullable Instant made;
    private List<PaperBlock> words = new ArrayList<>();

    RtfComments(Paper paper) {
        this.paper = paper;
    }

    /** Initials come first, the name after them. LibreOffice writes ??? for 王老师: that is no name, and the initials are better. */
    void author(String name) {
        if (!name.isEmpty() && name.chars().anyMatch(c -> c != '?')) {
            author = name;
        }
    }

    void key(String reference) {
        key = reference;
    }

    /** @param packed as a decimal number; some programs write it before the words, some among them */
    void made(String packed) {
        made = packed.matches("-?\\d{1,10}") ? Moments.packed((int) Long.parseLong(packed)) : null;
    }

    /** Where the words of the next comment go. */
    List<PaperBlock> words() {
        words = new ArrayList<>();
        key = "";
        return words;
    }

    void end(PaperParagraph anchor) {
        // Those without a reference stand on no stretch; a key of their own keeps them apart.
        String own = key.isEmpty() ? "\n" + paper.comments.size() : key;
        String said = words.stream()
                .filter(PaperParagraph.class::isInstance)
                .map(b -> ((PaperParagraph) b).words())
                .collect(Collectors.joining("\n"));
        paper.comments.put(own, new Paper.Comment(author, said.strip(), "", made));
        anchor.mark(At.SIGN, own);
        author = "";
        made = null;
    }
}
