package org.yandu.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;

/**
 * The words of a presentation (ECMA-376 part 1, 19): slide by slide what stands on it, then what is said with it. Not among the formats
 * that are taken in, as slides are not read closely; what they quote is checked.
 */
public final class Slides implements Format {

    private static final String SHOW = "ppt/presentation.xml";

    /** Dates, numbers and pictures that stand on every slide. */
    private static final Set<String> FURNITURE = Set.of("dt", "ftr", "hdr", "sldNum", "sldImg");

    /** How a shape that holds a quotation is called; ours is 摘录. */
    private static final Pattern QUOTATION = Pattern.compile("摘录|摘錄|引文|引用|引言|(?i:quot)");

    /** Where a line was broken by hand, for its looks: no space belongs there between Chinese characters. */
    private static final char BREAK = '\u2028';

    private static final Pattern WIDE = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}“”‘’])\u2028"
                    + "|\u2028(?=[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}“”‘’])");

    @Override
    public String name(FileBytes file) {
        return "pptx";
    }

    @Override
    public boolean claims(FileBytes file) {
        if (Packages.kind(file) != Packages.Kind.OTHER_OFFICE) {
            return false;
        }
        try (Archive zip = Archive.open(file)) {
            return zip.names().contains(SHOW);
        } catch (ProblemException e) {
            return false;
        }
    }

    @Override
    public Manuscript read(FileBytes file) {
        return Packages.guarded(file, () -> {
            try (Archive zip = Archive.open(file)) {
                return read(zip, file.name());
            }
        });
    }

    private static Manuscript read(Archive zip, String name) {
        byte[] show = zip.bytes(SHOW);
        if (show == null) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_DAMAGED, name));
        }
        Map<String, Xml> related = related(zip, SHOW);
        Draft draft = new Draft();
        Xml list = Xml.tree(show).child("p:sldIdLst");
        for (Xml entry : list == null ? List.<Xml>of() : list.all("p:sldId")) {
            Xml to = related.get(entry.get("r:id", ""));
            if (to != null) {
                slide(zip, target(SHOW, to), draft);
            }
        }
        return draft.finish(Facts.NONE, StandardCharsets.UTF_8.name(), 1);
    }

    private static void slide(Archive zip, String part, Draft draft) {
        page(zip, part, draft);
        for (Xml to : related(zip, part).values()) {
            // Drawn lists keep their words in a part of their own.
            if (to.get("Type", "").endsWith("/notesSlide") || to.get("Type", "").endsWith("/diagramData")) {
                page(zip, target(part, to), draft);
            }
        }
    }

    private static void page(Archive zip, String part, Draft draft) {
        byte[] bytes = zip.bytes(part);
        if (bytes != null) {
            words(Xml.tree(bytes), false, draft);
        }
    }

    /** @param quoted whether it stands in a shape that holds a quotation */
    private static void words(Xml element, boolean quoted, Draft draft) {
        if (element.is("mc:Fallback") || isFurniture(element)) {
            return;
        }
        if (element.is("a:p")) {
            int from = draft.here();
            draft.line(WIDE.matcher(line(element)).replaceAll("").replace(BREAK, ' '));
            if (quoted) {
                draft.quote(from);
            }
            return;
        }
        Xml called = element.at("p:nvSpPr", "p:cNvPr");
        boolean now = called == null
                ? quoted
                : QUOTATION.matcher(called.get("name", "")).find();
        element.children.forEach(child -> words(child, now, draft));
    }

    private static boolean isFurniture(Xml element) {
        Xml holder = element.at("p:nvSpPr", "p:nvPr", "p:ph");
        return holder != null && FURNITURE.contains(holder.get("type", ""));
    }

    private static String line(Xml paragraph) {
        StringBuilder line = new StringBuilder();
        for (Xml run : paragraph.children) {
            Xml words = run.child("a:t");
            if (run.is("a:br")) {
                line.append(BREAK);
            } else if (words != null) {
                line.append(words.words());
            }
        }
        return line.toString();
    }

    /** What a part refers to, by the ids it does so with. */
    private static Map<String, Xml> related(Archive zip, String part) {
        int slash = part.lastIndexOf('/') + 1;
        byte[] bytes = zip.bytes(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        Map<String, Xml> related = new LinkedHashMap<>();
        if (bytes != null) {
            Xml.tree(bytes).children.forEach(each -> related.put(each.get("Id", ""), each));
        }
        return related;
    }

    /** Names are relative to the folder of the part that refers. */
    private static String target(String part, Xml relation) {
        String target = relation.get("Target", "");
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        while (target.startsWith("../")) {
            target = target.substring(3);
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder + target;
    }
}
