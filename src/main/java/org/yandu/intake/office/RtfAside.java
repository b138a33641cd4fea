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

    /** @param group the word that opened it */
    void end(String group, PaperParagraph paragraph) {
        String said = words.toString().strip();
        switch (group) {
            case "listtext", "pntext" -> paragraph.label = label(said);
            case "atrfstart" -> paragraph.mark(At.START, said);
            case "atrfend" -> paragraph.mark(At.END, said);
            case "title" -> facts = new PaperFacts(said, facts.creator());
            case "author" -> facts = new PaperFacts(facts.title(), said);
            case "atnid", "atnauthor" -> comments.author(said);
            case "atnref" -> comments.key(said);
            case "atndate" -> comments.made(said);
            default -> {
                // The date of the file is not kept: it is not that of the text.
            }
        }
    }

    private static String label(String shown) {
        boolean bullet = shown.length() == 1 && shown.charAt(0) >= 0xE000 && shown.charAt(0) <= 0xF8FF;
        return ListLabel.before(bullet ? ListLabel.bullet(shown, true) : shown, "tab");
    }
}
