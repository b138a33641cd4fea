package org.yandu.intake.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text; those it makes by itself for direct formatting are styles too. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Xml> styles = new HashMap<>();
    private final Map<String, Xml> lists = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, Looks> looks = new HashMap<>();

    private record Looks(
            boolean bold,
            int size,
            @Nullable String font,
            @Nullable String colour,
            boolean hidden) {

        static final Looks NONE = new Looks(false, 0, null, null, false);

        /** @param automatic whether somebody formatted just this: a fill in a named style is design */
        Looks with(@Nullable Xml properties, boolean automatic) {
            if (properties == null) {
                return this;
            }
            String weight = properties.get("style:font-weight-asian", properties.get("fo:font-weight", ""));
            String points = properties.get("style:font-size-asian", properties.get("fo:font-size", ""));
            String fill = properties.get("fo:background-color");
            String display = properties.get("text:display");
            return new Looks(
                    weight.isEmpty()
                            ? bold
                            : weight.equals("bold") || weight.compareTo("600") >= 0 && weight.length() == 3,
                    size(points),
                    properties.get(
                            "style:font-name-asian", properties.get("style:font-name", font == null ? "" : font)),
                    fill == null ? colour : automatic ? Face.highlight(fill) : colour,
                    display == null ? hidden : display.equals("none"));
        }

        private int size(String points) {
            return points.endsWith("pt") ? half(points.substring(0, points.length() - 2)) : size;
        }

        private int half(String points) {
            try {
                return (int) Math.round(Double.parseDouble(points) * 2);
            } catch (NumberFormatException e) {
                return size;
            }
        }
    }

    /** Takes in the styles among the children of a part of the document. */
    void read(Xml part) {
        part.children.forEach(each -> take(each, part.is("office:automatic-styles")));
    }

    /**
     * @param automatic whether the program made it for what somebody formatted directly
     * @return whether it is a style
     */
    boolean take(Xml each, boolean automatic) {
        String name = each.get("style:name", "");
        switch (each.name) {
            case "style:style" -> {
                styles.put(each.get("style:family", "") + '/' + name, each);
                if (automatic) {
                    automatics.add(each);
                }
            }
            case "style:default-style" -> styles.put(each.get("style:family", "") + "/", each);
            case "text:list-style" -> lists.put(name, each);
            case "text:outline-style" -> lists.put(OUTLINE, each);
            case "style:font-face" -> fonts.put(name, each.get("svg:font-family", name));
            default -> {
                return false;
            }
        }
        return true;
    }

    private final java.util.Set<Xml> automatics =
            java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    static final String OUTLINE = "\noutline";

    @Nullable
    Xml list(String name) {
        return lists.get(name);
    }

    private @Nullable Xml style(String family, String name) {
        return name.isEmpty() ? null : styles.get(family + '/' + name);
    }

    private @Nullable Xml parent(Xml style) {
        return style(style.get("style:family", ""), style.get("style:parent-style-name", ""));
    }

    /** What a paragraph style or one it is based on says; empty when none does. */
    String inherited(String style, String attribute) {
        Xml at = style("paragraph", style);
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            String value = at.get(attribute);
            if (value != null) {
                return value;
            }
            at = parent(at);
        }
        return "";
    }

    boolean isTitle(String style) {
        return isNamed(style, "title");
    }

    boolean isQuote(String style) {
        return isNamed(style, "quotations");
    }

    private boolean isNamed(String style, String name) {
        Xml at = style("paragraph", style);
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            if (at.get("style:name", "").toLowerCase(Locale.ROOT).equals(name)) {
                return true;
            }
            at = parent(at);
        }
        return style.toLowerCase(Locale.ROOT).equals(name);
    }

    /** From 1; 0 when the style is not that of a heading. */
    int headingLevel(String style) {
        Xml at = style("paragraph", style);
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            String name = at.get("style:display-name", at.get("style:name", "").replace("_20_", " "));
            Matcher heading = DocxStyles.HEADING.matcher(name.toLowerCase(Locale.ROOT));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            int level = at.number("style:default-outline-level", 0);
            if (level > 0) {
                return level;
            }
            at = parent(at);
        }
        return 0;
    }

    /** @return {@code null} for hidden text */
    @Nullable
    Face face(String paragraph, String span) {
        Looks all = looks.computeIfAbsent(paragraph + '\n' + span, k -> {
            Looks found = Looks.NONE.with(properties(styles.get("paragraph/")), false);
            return chained(style("text", span), chained(style("paragraph", paragraph), found, 0), 0);
        });
        if (all.hidden()) {
            return null;
        }
        String font = all.font() == null ? "" : all.font();
        boolean black = Face.isBlack(font) || Face.isBlack(fonts.get(font));
        return new Face(all.bold() || black, all.size(), all.colour());
    }

    private Looks chained(@Nullable Xml style, Looks below, int depth) {
        if (style == null || depth > LONGEST_CHAIN) {
            return below;
        }
        return chained(parent(style), below, depth + 1).with(properties(style), automatics.contains(style));
    }

    private static @Nullable Xml properties(@Nullable Xml style) {
        return style == null ? null : style.child("style:text-properties");
    }
}
