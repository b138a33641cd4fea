package org.yandu.exchange.lessons.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yandu.codebook.Code;
import org.yandu.exchange.out.Safe;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;

/** Runs of characters. The order of their properties is that of the schema (CT_RPr). */
final class WordRuns {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /**
     * Which Word sets in the Latin face unless it is told that they are Chinese (17.3.2.26): quotation marks, dashes, dots and signs
     * that both scripts have.
     */
    private static final Pattern BOTH = Pattern.compile("[“”‘’—…·×÷±°§①-⑳Ⅰ-Ⅻ←-↓※→]");

    /** An apostrophe between Latin letters is not the closing mark of a quotation. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[A-Za-z])(?=’[A-Za-z])|(?<=[A-Za-z]’)(?=[A-Za-z])");

    private final boolean colours;
    private final WordNotes notes;
    private final WordReferences references;

    WordRuns(boolean colours, WordNotes notes, WordReferences references) {
        this.colours = colours;
        this.notes = notes;
        this.references = references;
    }

    /** Where what is referred to is listed. */
    WordReferences references() {
        return references;
    }

    String of(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            Note note = run.note();
            Note told = run.told();
            if (note != null) {
                out.append(
                        note.kind() == Note.Kind.FOOT ? notes.reference(note) : references.reference(note, run.text()));
            } else {
                out.append(told != null ? notes.number(told) : styled(run));
            }
        }
        return out.toString();
    }

    private String styled(Run run) {
        StringBuilder after = new StringBuilder();
        if (!run.themes().isEmpty()) {
            after.append(shaded(run.themes()));
        }
        boolean han = HAN.matcher(run.text()).find();
        if (run.emphasis() && han) {
            // Chinese is emphasised by dots: slanted it is hardly read.
            after.append("<w:em w:val=\"dot\"/>");
        }
        String before = run.strong() ? "<w:b/><w:bCs/>" : "";
        return run(before + (run.emphasis() && !han ? "<w:i/><w:iCs/>" : ""), after.toString(), run.text());
    }

    /** On the tint of the theme, with a line in its pattern below: a copier takes the tint away. */
    private String shaded(List<Code> themes) {
        Code theme = themes.getFirst();
        String line = colours ? rgb(theme.colour().full()) : "000000";
        String fill = !colours
                ? "EDEDED"
                : themes.size() > 1 ? "F1EFE8" : rgb(theme.colour().light());
        return "<w:u w:val=\"" + underline(theme) + "\" w:color=\"" + line
                + "\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
    }

    private static String underline(Code theme) {
        return switch (theme.pattern()) {
            case SOLID -> "single";
            case DASHED -> "dash";
            case DOTTED -> "dotted";
            case DOUBLE -> "double";
            case WAVY -> "wave";
            case DASH_DOT -> "dotDash";
        };
    }

    /** The name of a theme as its passages look. */
    String chip(Code theme) {
        return run("", shaded(List.of(theme)), theme.sign() + " " + theme.name());
    }

    /** A small number in the margin and the way from there to the text. */
    static String beside(int number) {
        return "<w:r><w:rPr><w:color w:val=\"5B5E66\"/><w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/></w:rPr><w:t>" + number
                + "</w:t></w:r><w:r><w:tab/><w:tab/></w:r>";
    }

    static String plain(String words) {
        return run("", "", words);
    }

    static String bold(String words) {
        return run("<w:b/><w:bCs/>", "", words);
    }

    /** @param before properties that stand before underlining, {@code after} from there on */
    private static String run(String before, String after, String words) {
        StringBuilder out = new StringBuilder();
        for (String part : APOSTROPHE.split(Safe.plain(words))) {
            if (part.isEmpty()) {
                continue;
            }
            boolean chinese = HAN.matcher(part).find() || BOTH.matcher(part).find() && !part.equals("’");
            String fonts = chinese ? "<w:rFonts w:hint=\"eastAsia\"/>" : "";
            String properties = fonts + before + after;
            out.append("<w:r>")
                    .append(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(Safe.xml(part)
                            .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                            .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">"))
                    .append("</w:t></w:r>");
        }
        return out.toString();
    }

    /** Colours come out of a library that may come from anywhere. */
    static String rgb(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? colour.substring(1).toUpperCase(Locale.ROOT) : "B9B5AA";
    }
}
