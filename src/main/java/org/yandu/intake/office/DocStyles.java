package org.yandu.intake.office;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading.By;

/** Styles and looks of an old Word document. */
final class DocStyles {

    private static final int LONGEST_CHAIN = 20;

    private static final int BODY_LEVEL = 9;

    /** Word's sixteen colours of highlighting, from 1. */
    private static final List<String> HIGHLIGHTS = List.of(
            "black",
            "blue",
            "cyan",
            "green",
            "magenta",
            "red",
            "yellow",
            "white",
            "darkBlue",
            "darkCyan",
            "darkGreen",
            "darkMagenta",
            "darkRed",
            "darkYellow",
            "darkGray",
            "lightGray");

    private final @Nullable StyleSheet sheet;

    DocStyles(@Nullable StyleSheet sheet) {
        this.sheet = sheet;
    }

    void apply(Paragraph paragraph, PaperParagraph into) {
        int styled = level(paragraph.getStyleIndex(), into);
        int outline = paragraph.getLvl();
        if (into.title) {
            return;
        }
        if (styled > 0) {
            into.heading(styled, By.STYLE);
        } else if (outline >= 0 && outline < BODY_LEVEL) {
            into.heading(outline + 1, By.OUTLINE_LEVEL);
        }
    }

    /** @return 0 when the style is not that of a heading */
    private int level(int style, PaperParagraph into) {
        int at = style;
        for (int i = 0; i < LONGEST_CHAIN && sheet != null && at >= 0 && at < sheet.numStyles(); i++) {
            StyleDescription description = sheet.getStyleDescription(at);
            String name = description == null || description.getName() == null
                    ? ""
                    : description.getName().strip().toLowerCase(Locale.ROOT);
            if (name.equals("title") || name.equals("标题")) {
                into.title = true;
                return 0;
            }
            into.quoted |= DocxStyles.QUOTE.matcher(name).matches();
            Matcher heading = DocxStyles.HEADING.matcher(name);
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            at = description == null ? -1 : description.getBaseStyle();
        }
        return 0;
    }

    Face face(CharacterRun run) {
        String colour = null;
        int number = run.isHighlighted() ? run.getHighlightedColor() : 0;
        if (number >= 1
                && number <= HIGHLIGHTS.size()
                && !HIGHLIGHTS.get(number - 1).equals("white")) {
            colour = DocxColours.NAMED.get(HIGHLIGHTS.get(number - 1));
        }
        return new Face(run.isBold() || Face.isBlack(run.getFontName()), run.getFontSize(), colour);
    }
}
