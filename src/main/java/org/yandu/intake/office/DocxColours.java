package org.yandu.intake.office;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The colour somebody marked a run with: highlighting has sixteen names, shading any colour. */
final class DocxColours {

    /** By their names, in the order of Word's and RTF's numbers from 1. */
    static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("blue", "#0000FF"),
            Map.entry("cyan", "#00FFFF"),
            Map.entry("green", "#00FF00"),
            Map.entry("magenta", "#FF00FF"),
            Map.entry("red", "#FF0000"),
            Map.entry("yellow", "#FFFF00"),
            Map.entry("white", "#FFFFFF"),
            Map.entry("darkBlue", "#000080"),
            Map.entry("darkCyan", "#008080"),
            Map.entry("darkGreen", "#008000"),
            Map.entry("darkMagenta", "#800080"),
            Map.entry("darkRed", "#800000"),
            Map.entry("darkYellow", "#808000"),
            Map.entry("darkGray", "#808080"),
            Map.entry("lightGray", "#C0C0C0"));

    private DocxColours() {}

    /** Only what is put on the run itself: a style with a fill is a design of the text. */
    static @Nullable String of(@Nullable Xml rPr) {
        if (rPr == null) {
            return null;
        }
        String named = NAMED.get(DocxStyles.value(rPr, "w:highlight"));
        if (named != null) {
            return named.equals("#FFFFFF") ? null : named;
        }
        Xml shading = rPr.child("w:shd");
        return shading == null ? null : Face.highlight(shading.get("w:fill"));
    }
}
