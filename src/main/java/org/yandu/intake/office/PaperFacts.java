package org.yandu.intake.office;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Facts;

/**
 * What the properties of an office document say.
 *
 * @param title empty when there is none
 * @param creator whoever made the file; most often its typist, or the name of a computer
 */
record PaperFacts(String title, String creator) {

    static final PaperFacts NONE = new PaperFacts("", "");

    /** What programs put there by themselves. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)(?:文档|文件|document|doc|untitled|无标题|未命名|microsoft word|powerpoint)[\\s\\-_]*\\d*.*");

    /** How many lines at the head or the end may name an author. */
    private static final int EDGE = 12;

    private static final int SHORT = 60;

    /**
     * The title is that of the paragraphs styled so, else the property. The creator is believed to be the author only when the text
     * names him at its head or end: the property alone is the typist's, and the header must not invent an author. Nor a date: that of the file is when it was typed, or its template.
     */
    Facts of(List<PaperBlock> blocks, String text) {
        StringBuilder styled = new StringBuilder();
        for (PaperBlock block : blocks) {
            if (block instanceof PaperParagraph paragraph && paragraph.title) {
                styled.append(paragraph.words().replace("\n", "").strip());
            } else if (!styled.isEmpty()) {
                break;
            }
        }
        String own = title.strip();
        boolean honest = !own.isEmpty() && !NO_TITLE.matcher(own).matches();
        return new Facts(
                !styled.isEmpty() ? styled.toString() : honest ? own : null,
                isNamed(text) ? creator.strip() : null,
                null,
                null);
    }

    private boolean isNamed(String text) {
        String name = creator.strip();
        if (name.length() < 2) {
            return false;
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = i < EDGE || i >= lines.size() - EDGE;
            if (edge && lines.get(i).length() <= SHORT && lines.get(i).contains(name)) {
                return true;
            }
        }
        return false;
    }

    static PaperFacts of(@Nullable Xml title, @Nullable Xml creator) {
        return new PaperFacts(words(title), words(creator));
    }

    private static String words(@Nullable Xml element) {
        return element == null ? "" : element.words().strip();
    }
}
