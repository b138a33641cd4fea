package org.yandu.exchange.lessons.slides;

import java.util.List;
import java.util.stream.Collectors;
import org.yandu.codebook.Code;
import org.yandu.exchange.out.Safe;
import org.yandu.exchange.script.TitleLines;
import org.yandu.language.Texts;

/** One slide, and what is said with it, as parts of a file. */
final class SlideXml {

    private static final String NAMES = " xmlns:a=\"" + SlideFile.DRAWING + "\" xmlns:r=\"" + SlideFile.OFFICE
            + "\" xmlns:p=\"" + SlideFile.MAIN + "\"";

    private static final String ROOT =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";

    private final Texts texts;

    /** @param texts for the names that shapes have in the program that opens the file */
    SlideXml(Texts texts) {
        this.texts = texts;
    }

    /** @param tag such as {@code sld} */
    static String part(String tag, String attributes, String background, String shapes, String after) {
        return "<p:" + tag + NAMES + attributes + "><p:cSld>" + background + "<p:spTree>" + ROOT + shapes
                + "</p:spTree></p:cSld>" + after + "</p:" + tag + ">";
    }

    String slide(Slide slide) {
        StringBuilder shapes = new StringBuilder();
        boolean centred = slide.kind() == Slide.Kind.TITLE || slide.kind() == Slide.Kind.SECTION;
        shapes.append(placeholder(
                2,
                "slides.shape.title",
                slide.kind() == Slide.Kind.TITLE ? "ctrTitle" : "title",
                -1,
                paragraph("", centred ? broken(slide) : run(slide.title(), ""))));
        if (centred) {
            String type = slide.kind() == Slide.Kind.TITLE ? "subTitle" : "body";
            String below = slide.lines().stream().map(Slide.Line::words).collect(Collectors.joining(" · "));
            shapes.append(placeholder(3, "slides.shape.subtitle", type, 1, paragraph("", run(below, ""))));
        } else {
            shapes.append(placeholder(
                    3,
                    slide.kind() == Slide.Kind.PASSAGE ? "slides.shape.passage" : "slides.shape.content",
                    "",
                    1,
                    body(slide)));
        }
        if (slide.kind() == Slide.Kind.PASSAGE) {
            shapes.append(placeholder(4, "slides.shape.source", "body", 2, paragraph("", run(slide.source(), ""))));
            shapes.append(chips(slide.themes()));
        }
        if (slide.kind() != Slide.Kind.TITLE) {
            shapes.append(number(9));
        }
        return part("sld", "", "", shapes.toString(), "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
    }

    /** A title that is too long for its line is broken where it says something else. */
    private static String broken(Slide slide) {
        int size = slide.kind() == Slide.Kind.TITLE ? SlideMaster.TITLE_SIZE : SlideMaster.SECTION_SIZE;
        return TitleLines.of(slide.title(), (double) Frame.CENTRE_TITLE.width() / size).stream()
                .map(line -> run(line, ""))
                .collect(Collectors.joining("<a:br/>"));
    }

    private static String body(Slide slide) {
        if (slide.kind() == Slide.Kind.PASSAGE) {
            int size = Fitting.passage(
                    slide.lines().stream().map(Slide.Line::words).toList());
            return slide.lines().stream()
                    .map(line -> paragraph("", run(line.words(), " sz=\"" + size * 100 + "\"", quoted())))
                    .collect(Collectors.joining());
        }
        int large = slide.kind() == Slide.Kind.QUESTION
                ? Fitting.passage(slide.lines().stream().map(Slide.Line::words).toList())
                : 0;
        return slide.lines().stream()
                .map(line -> paragraph(
                        properties(line),
                        run(
                                line.words(),
                                (line.strong() && large > 0 ? " sz=\"" + large * 100 + "\"" : "")
                                        + (line.strong() ? " b=\"1\"" : ""))))
                .collect(Collectors.joining());
    }

    private static String quoted() {
        return "<a:latin typeface=\"" + SlideMaster.LATIN_QUOTED + "\"/><a:ea typeface=\"" + SlideMaster.QUOTED
                + "\"/>";
    }

    private static String properties(Slide.Line line) {
        int in = Frame.emu((int) (Fitting.STEP * (line.level() + (line.bullet() ? 1 : 0))));
        int first = line.bullet() ? -Frame.emu(20) : 0;
        return "<a:pPr marL=\"" + in + "\" indent=\"" + first + "\" lvl=\"" + Math.min(line.level(), 8) + "\">"
                + (line.bullet() ? "<a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/>" : "<a:buNone/>") + "</a:pPr>";
    }

    /** The themes of a passage as small squares with their signs, and their names. */
    private String chips(List<Code> themes) {
        StringBuilder chips = new StringBuilder();
        int id = 20;
        int x = Frame.SOURCE.x();
        for (Code code : themes) {
            String colour = code.colour().full().substring(1);
            chips.append(shape(
                    id++,
                    "slides.shape.theme",
                    new Frame.Box(x, 502, 20, 20),
                    "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>",
                    "ctr",
                    run(
                            code.sign(),
                            " sz=\"1100\" b=\"1\"",
                            "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>")));
            int width = 14 * code.name().length() + 12;
            chips.append(shape(
                    id++,
                    "slides.shape.theme_name",
                    new Frame.Box(x + 22, 502, width, 20),
                    "<a:noFill/>",
                    "l",
                    run(
                            code.name(),
                            " sz=\"1200\"",
                            "<a:solidFill><a:srgbClr val=\"" + Frame.QUIET + "\"/></a:solidFill>")));
            x += width + 34;
        }
        return chips.toString();
    }

    private String shape(int id, String name, Frame.Box box, String fill, String align, String run) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + texts.get(name)
                + "\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>"
                + box.xfrm() + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>" + fill
                + "<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle/><a:p><a:pPr algn=\""
                + align + "\"/>" + run + "</a:p></p:txBody></p:sp>";
    }

    // ---- pieces ----

    /** @param idx by which it finds its place in the layout; -1 without */
    String placeholder(int id, String name, String type, int idx, String paragraphs) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + texts.get(name)
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph" + attribute("type", type)
                + (idx < 0 ? "" : attribute("idx", String.valueOf(idx)))
                + "/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>"
                + (paragraphs.isEmpty() ? "<a:p/>" : paragraphs) + "</p:txBody></p:sp>";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }

    String number(int id) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id
                + "\" name=\"" + texts.get("slides.shape.number")
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"12\"/></p:nvPr></p:nvSpPr><p:spPr/>"
                + "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"zh-CN\"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>";
    }

    static String paragraph(String properties, String runs) {
        return "<a:p>" + properties + runs + "</a:p>";
    }

    static String run(String words, String attributes) {
        return run(words, attributes, "");
    }

    /** @param inside fill and faces, in the order of the schema (CT_TextCharacterProperties) */
    static String run(String words, String attributes, String inside) {
        return words.isEmpty()
                ? ""
                : "<a:r><a:rPr lang=\"zh-CN\" altLang=\"en-US\"" + attributes + " dirty=\"0\">" + inside
                        + "</a:rPr><a:t>" + Safe.xml(Safe.plain(words).replace('\n', ' ')) + "</a:t></a:r>";
    }

    /** What is said with a slide. */
    String notes(Slide slide) {
        String image = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"" + texts.get("slides.shape.slide")
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>";
        String words =
                slide.talk().stream().map(each -> paragraph("", run(each, ""))).collect(Collectors.joining());
        return part(
                "notes",
                "",
                "",
                image + placeholder(3, "slides.shape.notes", "body", 1, words),
                "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
    }
}
