package org.yandu.exchange.lessons.slides;

import java.util.Locale;
import org.yandu.language.Texts;

/** What all slides have in common: theme, master, layouts, and the master of the notes. */
final class SlideMaster {

    /** Of the words of a passage, as official documents set quotations. */
    static final String QUOTED = "楷体";

    static final String LATIN_QUOTED = "Times New Roman";

    private static final String SANS = "微软雅黑";
    private static final String LATIN = "Arial";

    /** Quiet words on a slide filled with the accent colour. */
    private static final String ON_ACCENT = "E3EBF3";

    /** Of the title of the lesson and of a section, in points. */
    static final int TITLE_SIZE = 40;

    static final int SECTION_SIZE = 36;

    private final Texts texts;

    /** @param texts for the names that shapes and layouts have in the program that opens the file */
    SlideMaster(Texts texts) {
        this.texts = texts;
    }

    /** The layouts, in the order of their numbers. */
    enum Layout {
        TITLE("title"),
        SECTION("secHead"),
        CONTENT("obj"),
        PASSAGE("obj");

        private final String type;

        Layout(String type) {
            this.type = type;
        }

        static Layout of(Slide.Kind kind) {
            return switch (kind) {
                case TITLE -> TITLE;
                case SECTION -> SECTION;
                case POINTS -> CONTENT;
                case PASSAGE, QUESTION -> PASSAGE;
            };
        }

        /** From 1. */
        int number() {
            return ordinal() + 1;
        }
    }

    /** @param name key of what it is called */
    String theme(String name) {
        String fonts = "<a:latin typeface=\"" + LATIN + "\"/><a:ea typeface=\"" + SANS
                + "\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"" + SANS + "\"/>";
        String line = "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>";
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return "<a:theme xmlns:a=\"" + SlideFile.DRAWING + "\" name=\"" + texts.get(name)
                + "\"><a:themeElements><a:clrScheme name=\"" + texts.get("app.name") + "\">" + colour("dk1", Frame.INK)
                + colour("lt1", Frame.PAPER)
                + colour("dk2", Frame.QUIET) + colour("lt2", Frame.RULE) + colour("accent1", Frame.ACCENT)
                + colour("accent2", "B97A00") + colour("accent3", "1F78B4") + colour("accent4", "A8427F")
                + colour("accent5", "1E8C6B") + colour("accent6", Frame.QUIET) + colour("hlink", Frame.ACCENT)
                + colour("folHlink", Frame.QUIET) + "</a:clrScheme><a:fontScheme name=\"" + texts.get("app.name")
                + "\"><a:majorFont>" + fonts
                + "</a:majorFont><a:minorFont>" + fonts
                + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"" + texts.get("app.name") + "\"><a:fillStyleLst>"
                + fill.repeat(3) + "</a:fillStyleLst><a:lnStyleLst>" + line.repeat(3)
                + "</a:lnStyleLst><a:effectStyleLst>"
                + effect.repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>" + fill.repeat(3)
                + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    private static String colour(String name, String rgb) {
        return "<a:" + name + "><a:srgbClr val=\"" + rgb + "\"/></a:" + name + ">";
    }

    String master() {
        String map =
                "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
        StringBuilder layouts = new StringBuilder("<p:sldLayoutIdLst>");
        for (Layout layout : Layout.values()) {
            layouts.append("<p:sldLayoutId id=\"" + (2147483660L + layout.number()) + "\" r:id=\"rId" + layout.number()
                    + "\"/>");
        }
        layouts.append("</p:sldLayoutIdLst>");
        String shapes = box(2, "slides.shape.title", "title", -1, Frame.TITLE, "b", "")
                + box(3, "slides.shape.content", "body", 1, Frame.BODY, "t", "")
                + box(
                        4,
                        "slides.shape.number",
                        "sldNum",
                        12,
                        Frame.NUMBER,
                        "ctr",
                        size(1, 12, Frame.QUIET, "r", false));
        return SlideXml.part(
                "sldMaster",
                "",
                background("bg1"),
                shapes,
                map + layouts + "<p:txStyles><p:titleStyle>"
                        + size(1, 28, Frame.ACCENT, "l", true) + "</p:titleStyle><p:bodyStyle>" + levels()
                        + "</p:bodyStyle><p:otherStyle/></p:txStyles>");
    }

    private static String levels() {
        StringBuilder levels = new StringBuilder();
        for (int level = 1; level <= 9; level++) {
            levels.append(size(level, Fitting.POINTS, Frame.INK, "l", false));
        }
        return levels.toString();
    }

    /** Line spacing of a tenth more than single, and room above each paragraph. */
    private static String size(int level, int points, String colour, String align, boolean bold) {
        return "<a:lvl" + level + "pPr marL=\"0\" indent=\"0\" algn=\"" + align
                + "\"><a:lnSpc><a:spcPct val=\"110000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"800\"/></a:spcBef><a:buNone/><a:defRPr sz=\""
                + points * 100 + "\"" + (bold ? " b=\"1\"" : "") + "><a:solidFill><a:srgbClr val=\"" + colour
                + "\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/></a:defRPr></a:lvl"
                + level
                + "pPr>";
    }

    private static String background(String colour) {
        return "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"" + colour
                + "\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>";
    }

    /** A place for words that has its place, and perhaps a style, of its own. */
    private String box(int id, String name, String type, int idx, Frame.Box at, String anchor, String style) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + texts.get(name)
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph"
                + (type.isEmpty() ? "" : " type=\"" + type + "\"") + (idx < 0 ? "" : " idx=\"" + idx + "\"")
                + "/></p:nvPr></p:nvSpPr><p:spPr>" + at.xfrm()
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\""
                + anchor + "\"><a:normAutofit/></a:bodyPr><a:lstStyle>" + style
                + "</a:lstStyle><a:p><a:endParaRPr lang=\"zh-CN\"/></a:p></p:txBody></p:sp>";
    }

    String layout(Layout layout) {
        boolean dark = layout == Layout.SECTION;
        String number = layout == Layout.TITLE
                ? ""
                : box(
                        9,
                        "slides.shape.number",
                        "sldNum",
                        12,
                        Frame.NUMBER,
                        "ctr",
                        size(1, 12, dark ? ON_ACCENT : Frame.QUIET, "r", false));
        return SlideXml.part(
                        "sldLayout",
                        " type=\"" + layout.type + "\" preserve=\"1\"",
                        dark ? background("accent1") : "",
                        shapes(layout) + number,
                        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
                .replaceFirst(
                        "<p:cSld>",
                        "<p:cSld name=\""
                                + texts.get("slides.layout." + layout.name().toLowerCase(Locale.ROOT)) + "\">");
    }

    private String shapes(Layout layout) {
        return switch (layout) {
            case TITLE ->
                bar(10, new Frame.Box(80, 150, 120, 6), Frame.ACCENT)
                        + opening("ctrTitle", size(1, TITLE_SIZE, Frame.INK, "l", true))
                        + below("subTitle", Frame.QUIET);
            case SECTION -> opening("title", size(1, SECTION_SIZE, "FFFFFF", "l", true)) + below("body", ON_ACCENT);
            case CONTENT -> line() + heading() + content(Frame.BODY, "t");
            case PASSAGE ->
                line()
                        + bar(11, new Frame.Box(40, 124, 4, 316), Frame.ACCENT)
                        + heading()
                        + content(Frame.PASSAGE, "ctr")
                        + box(
                                4,
                                "slides.shape.source",
                                "body",
                                2,
                                Frame.SOURCE,
                                "ctr",
                                size(1, 16, Frame.QUIET, "l", false));
        };
    }

    /** The words of a slide that opens the lesson or a section. */
    private String opening(String type, String style) {
        return box(2, "slides.shape.title", type, -1, Frame.CENTRE_TITLE, "b", style);
    }

    /** What stands below them. */
    private String below(String type, String colour) {
        return box(3, "slides.shape.subtitle", type, 1, Frame.CENTRE_BELOW, "t", size(1, 20, colour, "l", false));
    }

    private String heading() {
        return box(2, "slides.shape.title", "title", -1, Frame.TITLE, "b", "");
    }

    private String content(Frame.Box at, String anchor) {
        return box(3, "slides.shape.content", "", 1, at, anchor, "");
    }

    /** Under the title. */
    private String line() {
        return bar(10, new Frame.Box(40, 93, 880, 2), Frame.RULE);
    }

    private String bar(int id, Frame.Box at, String colour) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id
                + "\" name=\"" + texts.get("slides.shape.line")
                + "\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>"
                + at.xfrm() + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\"" + colour
                + "\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>";
    }

    String notesMaster() {
        String image = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"" + texts.get("slides.shape.slide")
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr>"
                + new Frame.Box(54, 90, 432, 243).xfrm()
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:ln></p:spPr></p:sp>";
        String map =
                "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
        return SlideXml.part(
                "notesMaster",
                "",
                background("bg1"),
                image + box(3, "slides.shape.notes", "body", 1, new Frame.Box(54, 360, 432, 380), "t", ""),
                map + "<p:notesStyle>" + size(1, 12, Frame.INK, "l", false) + "</p:notesStyle>");
    }
}
