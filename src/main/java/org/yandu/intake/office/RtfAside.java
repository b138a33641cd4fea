package org.yandu.intake.office;

import org.yandu.intake.office.PaperParagraph.At;

/** Words of a rich text that are no text where they stand, and mean something once their group has ended. */
final class RtfAside {

    private final StringBuilder words = new StringBuilder();
    private final RtfComments comments;
    private PaperFacts facts = PaperFacts.NONE;

    RtfAside(RtfComments comments) {
        this.comments = comments;
    }

    PaperFacts facts() {
        return facts;
    }

    void begin() {
        words.setLength(0);
    }

    void append(String more) {
        words.append(more);
    }

    /** Year, month and day are control words, in this order. */
    void date(String part, int number) {
        words.append(part.equals("yr") ? String.format("%04d", number) : String.format("-%02d", number));
    }

    /** @param group the word that opened it */
    void end(String group, PaperParagraph paragraph) {
        String said = words.toString().strip();
        switch (group) {
            case "listtext", "pntext" -> paragraph.label = label(said);
            case "atrfstart" -> paragraph.mark(At.START, said);
            case "atrfend" -> paragraph.mark(At.END, said);
            case "title" -> facts = new PaperFacts(said, facts.creator(), facts.created());
            case "author" -> facts = new PaperFacts(facts.title(), said, facts.created());
            case "creatim" -> facts = new PaperFacts(facts.title(), facts.creator(), said);
            case "atnid", "atnauthor" -> comments.author(said);
            case "atnref" -> comments.key(said);
            default -> {
                // The date of a comment is not kept.
            }
        }
    }

    private static String label(String shown) {
        boolean bullet = shown.length() == 1 && shown.charAt(0) >= 0xE000 && shown.charAt(0) <= 0xF8FF;
        return ListLabel.before(bullet ? ListLabel.bullet(shown, true) : shown, "tab");
    }
}
