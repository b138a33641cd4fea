package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yandu.intake.office.PaperParagraph.At;

/** Comments of a rich text: who wrote one comes before it, what it is on long before. */
final class RtfComments {

    private final Paper paper;
    private String author = "";
    private String key = "";
    private List<PaperBlock> words = new ArrayList<>();

    RtfComments(Paper paper) {
        this.paper = paper;
    }

    /** Initials come first, the name after them. */
    void author(String name) {
        if (!name.isEmpty()) {
            author = name;
        }
    }

    void key(String reference) {
        key = reference;
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
        paper.comments.put(own, new Paper.Comment(author, said.strip(), ""));
        anchor.mark(At.SIGN, own);
        author = "";
    }
}
