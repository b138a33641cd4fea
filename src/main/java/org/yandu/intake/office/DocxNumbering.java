package org.yandu.intake.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a Word document, counted as Word counts them: lists that share an abstract definition count on
 * together, and a list that overrides its start begins anew once.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;

    /** @param restart how high a level must be to begin this one anew, counted from 1; -1 for any higher one, 0 for none */
    private record Level(
            String format,
            String text,
            int start,
            int restart,
            boolean legal,
            String suffix,
            String style,
            boolean symbol) {

        static Level of(Xml lvl) {
            Xml fonts = lvl.at("w:rPr", "w:rFonts");
            String font = fonts == null ? "" : fonts.get("w:ascii", fonts.get("w:hAnsi", ""));
            return new Level(
                    format(lvl),
                    value(lvl, "w:lvlText", ""),
                    Xml.parsed(value(lvl, "w:start", "0"), 0),
                    Xml.parsed(value(lvl, "w:lvlRestart", "-1"), -1),
                    DocxStyles.isOn(lvl.child("w:isLgl")),
                    value(lvl, "w:suff", "tab"),
                    value(lvl, "w:pStyle", ""),
                    ListLabel.isSymbolFont(font));
        }

        /** Newer formats stand in an alternative, with an older one to fall back to. */
        private static String format(Xml lvl) {
            Xml fallback = lvl.at("mc:AlternateContent", "mc:Fallback", "w:numFmt");
            return fallback == null ? value(lvl, "w:numFmt", "decimal") : fallback.get("w:val", "decimal");
        }

        private static String value(Xml lvl, String child, String otherwise) {
            Xml found = lvl.child(child);
            return found == null ? otherwise : found.get("w:val", otherwise);
        }
    }

    /** A list: its definition, and levels and starts of its own. */
    private static final class Listing {
        String definition = "";
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();
    }

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<String, Listing> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** @param numbering the part, {@code null} when there is none */
    static DocxNumbering of(@Nullable Xml numbering) {
        DocxNumbering made = new DocxNumbering();
        if (numbering != null) {
            numbering.all("w:abstractNum").forEach(made::define);
            numbering.all("w:num").forEach(made::list);
        }
        return made;
    }

    private void define(Xml definition) {
        String id = definition.get("w:abstractNumId", "");
        Map<Integer, Level> levels = new HashMap<>();
        for (Xml lvl : definition.all("w:lvl")) {
            levels.put(lvl.number("w:ilvl", 0), Level.of(lvl));
        }
        definitions.put(id, levels);
        Xml link = definition.child("w:numStyleLink");
        if (link != null) {
            linked.put(id, link.get("w:val", ""));
        }
        Xml style = definition.child("w:styleLink");
        if (style != null) {
            byStyle.put(style.get("w:val", ""), id);
        }
    }

    private void list(Xml num) {
        Listing listing = new Listing();
        Xml definition = num.child("w:abstractNumId");
        listing.definition = definition == null ? "" : definition.get("w:val", "");
        for (Xml override : num.all("w:lvlOverride")) {
            int level = override.number("w:ilvl", 0);
            Xml own = override.child("w:lvl");
            if (own != null) {
                listing.levels.put(level, Level.of(own));
            }
            Xml start = override.child("w:startOverride");
            if (start != null) {
                listing.starts.put(level, start.number("w:val", 1));
            }
        }
        lists.put(num.get("w:numId", ""), listing);
    }

    /** The level of a list that a paragraph style stands for; {@code otherwise} when none names it. */
    int levelOf(String list, String style, int otherwise) {
        Listing listing = lists.get(list);
        for (int i = 0; listing != null && i < LEVELS; i++) {
            Level level = level(listing, i);
            if (level != null && level.style().equals(style)) {
                return i;
            }
        }
        return otherwise;
    }

    /** Counts a paragraph, and says what Word writes before it; empty when the list is unknown. */
    String next(String list, int at) {
        Listing listing = lists.get(list);
        if (listing == null || at < 0 || at >= LEVELS) {
            return "";
        }
        Level level = level(listing, at);
        if (level == null) {
            return "";
        }
        int[] now = counts.computeIfAbsent(definition(listing), d -> unset());
        Integer start = begun.add(list + '/' + at) ? listing.starts.get(at) : null;
        if (start != null) {
            now[at] = start;
        } else {
            now[at] = now[at] == UNSET ? level.start() : now[at] + 1;
        }
        for (int below = at + 1; below < LEVELS; below++) {
            Level lower = level(listing, below);
            int restart = lower == null ? -1 : lower.restart();
            if (restart < 0 || at < restart) {
                now[below] = UNSET;
            }
        }
        return shown(listing, level, now);
    }

    private static final int UNSET = Integer.MIN_VALUE;

    private static int[] unset() {
        int[] all = new int[LEVELS];
        java.util.Arrays.fill(all, UNSET);
        return all;
    }

    private String shown(Listing listing, Level level, int[] now) {
        if (level.format().equals("bullet")) {
            return ListLabel.before(ListLabel.bullet(level.text(), level.symbol()), level.suffix());
        }
        StringBuilder out = new StringBuilder();
        String pattern = level.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && next >= '1' && next <= '9') {
                Level other = level(listing, next - '1');
                int n = now[next - '1'];
                if (other != null) {
                    String format = level.legal() && !other.format().equals("none") ? "decimal" : other.format();
                    out.append(Numerals.of(format, n == UNSET ? other.start() : n));
                }
                i++;
            } else {
                out.append(c);
            }
        }
        return ListLabel.before(out.toString(), level.suffix());
    }

    private @Nullable Level level(Listing listing, int at) {
        Level own = listing.levels.get(at);
        return own != null
                ? own
                : definitions.getOrDefault(definition(listing), Map.of()).get(at);
    }

    /** A definition may only point to a list style, which is defined elsewhere. */
    private String definition(Listing listing) {
        String style = linked.get(listing.definition);
        String target = style == null ? null : byStyle.get(style);
        return target == null ? listing.definition : target;
    }
}
