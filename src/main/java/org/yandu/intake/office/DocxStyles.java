package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document: what a paragraph or a run gets from them. */
final class DocxStyles {

    /** Chains of styles are short; a circle must end. */
    private static final int LONGEST_CHAIN = 20;

    static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");

    private static final Pattern TITLE = Pattern.compile("title|标题|文章标题|公文标题");

    private static final Pattern SUBTITLE = Pattern.compile("subtitle|副标题|toc heading|toc 标题");

    static final Pattern QUOTE = Pattern.compile("(?:intense |block )?quote|block text|quotations?|引用|明显引用|引文|摘录|文本块");

    private static final int BODY_LEVEL = 9;

    private final Map<String, Xml> styles = new HashMap<>();
    private final Map<String, Looks> looks = new HashMap<>();
    private String usual = "";
    private @Nullable Xml defaults;

    /** What a run looks like, with what is not said left open. */
    private record Looks(
            @Nullable Boolean bold, int size, @Nullable String font, boolean hidden) {

        static final Looks NONE = new Looks(null, 0, null, false);

        Looks with(@Nullable Xml rPr) {
            if (rPr == null) {
                return this;
            }
            Xml b = rPr.child("w:b");
            Xml sz = rPr.child("w:sz");
            Xml fonts = rPr.child("w:rFonts");
            Xml vanish = rPr.child("w:vanish");
            String named = fonts == null ? null : fonts.get("w:eastAsia");
            return new Looks(
                    b == null ? bold : Boolean.valueOf(isOn(b)),
                    sz == null ? size : sz.number("w:val", size),
                    named == null ? font : named,
                    vanish == null ? hidden : isOn(vanish));
        }
    }

    static DocxStyles of(@Nullable Xml part) {
        DocxStyles made = new DocxStyles();
        if (part != null) {
            made.defaults = part.at("w:docDefaults", "w:rPrDefault", "w:rPr");
            for (Xml style : part.all("w:style")) {
                String id = style.get("w:styleId", "");
                made.styles.put(id, style);
                String standard = style.get("w:default", "0");
                if (style.get("w:type", "").equals("paragraph") && isTrue(standard)) {
                    made.usual = id;
                }
            }
        }
        return made;
    }

    /** An on/off property that is there is on, unless it says otherwise. */
    static boolean isOn(@Nullable Xml property) {
        return property != null && isTrue(property.get("w:val", "1"));
    }

    private static boolean isTrue(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static String value(@Nullable Xml parent, String child) {
        Xml found = parent == null ? null : parent.child(child);
        return found == null ? "" : found.get("w:val", "");
    }

    /** From 1; 0 when the style is not that of a heading. */
    int headingLevel(String style) {
        for (Xml each : chain(style)) {
            String name = name(each);
            if (TITLE.matcher(name).matches() || SUBTITLE.matcher(name).matches()) {
                return 0;
            }
            Xml outline = each.at("w:pPr", "w:outlineLvl");
            if (outline != null) {
                int level = outline.number("w:val", BODY_LEVEL);
                return level >= 0 && level < BODY_LEVEL ? level + 1 : 0;
            }
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
        }
        return 0;
    }

    boolean isTitle(String style) {
        return chain(style).stream().anyMatch(s -> TITLE.matcher(name(s)).matches());
    }

    boolean isQuote(String style) {
        return chain(style).stream().anyMatch(s -> QUOTE.matcher(name(s)).matches());
    }

    private static String name(Xml style) {
        return value(style, "w:name").strip().toLowerCase(Locale.ROOT);
    }

    /** The list a style puts its paragraphs in: {@code w:numPr}. */
    @Nullable
    Xml list(String style) {
        for (Xml each : chain(style)) {
            Xml list = each.at("w:pPr", "w:numPr");
            if (list != null) {
                return list;
            }
        }
        return null;
    }

    /** The style in whose definition the list is, as its levels name it. */
    String lister(String style) {
        for (Xml each : chain(style)) {
            if (each.at("w:pPr", "w:numPr") != null) {
                return each.get("w:styleId", "");
            }
        }
        return style;
    }

    /** @return {@code null} for hidden text */
    @Nullable
    Face face(String paragraphStyle, @Nullable Xml rPr) {
        String character = value(rPr, "w:rStyle");
        Looks all = looks.computeIfAbsent(paragraphStyle + '\n' + character, k -> inherited(paragraphStyle, character))
                .with(rPr);
        if (all.hidden()) {
            return null;
        }
        boolean bold = Boolean.TRUE.equals(all.bold()) || Face.isBlack(all.font());
        return new Face(bold, all.size(), DocxColours.of(rPr));
    }

    private Looks inherited(String paragraphStyle, String character) {
        Looks found = Looks.NONE.with(defaults);
        for (String style : List.of(paragraphStyle, character)) {
            List<Xml> chain = style.isEmpty() && style.equals(character) ? List.of() : chain(style);
            for (int i = chain.size() - 1; i >= 0; i--) {
                found = found.with(chain.get(i).child("w:rPr"));
            }
        }
        return found;
    }

    /** A style and what it is based on; of the usual style when none is named. */
    private List<Xml> chain(String style) {
        List<Xml> chain = new ArrayList<>();
        Xml at = styles.get(style.isEmpty() ? usual : style);
        while (at != null && chain.size() < LONGEST_CHAIN) {
            chain.add(at);
            at = styles.get(value(at, "w:basedOn"));
        }
        return chain;
    }
}
