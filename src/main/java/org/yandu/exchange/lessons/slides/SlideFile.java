package org.yandu.exchange.lessons.slides;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yandu.document.Fingerprint;
import org.yandu.exchange.out.Parcel;
import org.yandu.exchange.out.Safe;
import org.yandu.exchange.script.Script;
import org.yandu.language.Texts;

/** Puts the parts of a file of slides together; the same lesson gives the same bytes. */
public final class SlideFile {

    static final String MAIN = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String SLIDES = TYPE + "presentationml.";

    /** Numbers of slides begin here (ISO/IEC 29500-1, 19.7.13). */
    private static final int FIRST_ID = 256;

    private final Script script;
    private final SlideMaster master;
    private final SlideXml xml;
    private final List<Deck.Group> groups;
    private final List<Slide> slides = new ArrayList<>();
    private final StringBuilder types = new StringBuilder();

    private SlideFile(Script script, Texts texts) {
        this.script = script;
        this.master = new SlideMaster(texts);
        this.xml = new SlideXml(texts);
        this.groups = Deck.of(script, texts);
        groups.forEach(group -> slides.addAll(group.slides()));
    }

    /** The stream stays open. */
    public static void write(Script script, Texts texts, OutputStream out) throws IOException {
        try (Parcel parcel = new Parcel(out)) {
            new SlideFile(script, texts).write(parcel);
        }
    }

    private void write(Parcel parcel) throws IOException {
        override("/ppt/presentation.xml", SLIDES + "presentation.main+xml");
        override("/ppt/slideMasters/slideMaster1.xml", SLIDES + "slideMaster+xml");
        override("/ppt/notesMasters/notesMaster1.xml", SLIDES + "notesMaster+xml");
        override("/ppt/theme/theme1.xml", TYPE + "theme+xml");
        override("/ppt/theme/theme2.xml", TYPE + "theme+xml");
        override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override("/docProps/app.xml", TYPE + "extended-properties+xml");
        for (SlideMaster.Layout layout : SlideMaster.Layout.values()) {
            override("/ppt/slideLayouts/slideLayout" + layout.number() + ".xml", SLIDES + "slideLayout+xml");
        }
        for (int i = 1; i <= slides.size(); i++) {
            override("/ppt/slides/slide" + i + ".xml", SLIDES + "slide+xml");
            if (hasNotes(i)) {
                override("/ppt/notesSlides/notesSlide" + i + ".xml", SLIDES + "notesSlide+xml");
            }
        }
        parcel.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + types + "</Types>");
        relations(
                parcel,
                "_rels/.rels",
                List.of(
                        relation("rId1", OFFICE + "/officeDocument", "ppt/presentation.xml"),
                        relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
                        relation("rId3", OFFICE + "/extended-properties", "docProps/app.xml")));
        parcel.part("docProps/core.xml", core());
        parcel.part(
                "docProps/app.xml",
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>YanDu</Application></Properties>");
        presentation(parcel);
        masters(parcel);
        for (int i = 1; i <= slides.size(); i++) {
            slide(parcel, i);
        }
    }

    private boolean hasNotes(int number) {
        return !slides.get(number - 1).talk().isEmpty();
    }

    private void override(String part, String type) {
        types.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void relations(Parcel parcel, String name, List<String> relations) throws IOException {
        parcel.part(
                name,
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                        + "</Relationships>");
    }

    private String core() {
        String time = script.head().modified().truncatedTo(ChronoUnit.SECONDS).toString();
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + Safe.xml(script.title())
                + "</dc:title><dc:language>zh-CN</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                + time + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + time
                + "</dcterms:modified></cp:coreProperties>";
    }

    private void presentation(Parcel parcel) throws IOException {
        StringBuilder ids = new StringBuilder();
        List<String> relations = new ArrayList<>();
        relations.add(relation("rIdMaster", OFFICE + "/slideMaster", "slideMasters/slideMaster1.xml"));
        relations.add(relation("rIdNotes", OFFICE + "/notesMaster", "notesMasters/notesMaster1.xml"));
        relations.add(relation("rIdTheme", OFFICE + "/theme", "theme/theme1.xml"));
        for (int i = 1; i <= slides.size(); i++) {
            ids.append("<p:sldId id=\"" + (FIRST_ID + i - 1) + "\" r:id=\"rId" + i + "\"/>");
            relations.add(relation("rId" + i, OFFICE + "/slide", "slides/slide" + i + ".xml"));
        }
        parcel.part(
                "ppt/presentation.xml",
                "<p:presentation xmlns:a=\"" + DRAWING + "\" xmlns:r=\"" + OFFICE + "\" xmlns:p=\"" + MAIN
                        + "\" saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483660\" r:id=\"rIdMaster\"/></p:sldMasterIdLst>"
                        + "<p:notesMasterIdLst><p:notesMasterId r:id=\"rIdNotes\"/></p:notesMasterIdLst><p:sldIdLst>"
                        + ids
                        + "</p:sldIdLst><p:sldSz cx=\"" + Frame.emu(Frame.WIDTH) + "\" cy=\"" + Frame.emu(Frame.HEIGHT)
                        + "\"/><p:notesSz cx=\"" + Frame.emu(Frame.HEIGHT) + "\" cy=\"" + Frame.emu(780) + "\"/>"
                        + sections()
                        + "</p:presentation>");
        relations(parcel, "ppt/_rels/presentation.xml.rels", relations);
    }

    /** Groups of slides, as PowerPoint 2010 and later keep them ([MS-PPTX], 2.6.2.7, sectionLst). */
    private String sections() {
        StringBuilder list = new StringBuilder();
        int next = FIRST_ID;
        for (int i = 0; i < groups.size(); i++) {
            Deck.Group group = groups.get(i);
            String id = Fingerprint.named("slides " + i + " " + group.name()).toUpperCase(Locale.ROOT);
            list.append("<p14:section name=\"" + Safe.xml(group.name()) + "\" id=\"{" + id + "}\"><p14:sldIdLst>");
            for (int j = 0; j < group.slides().size(); j++) {
                list.append("<p14:sldId id=\"" + next++ + "\"/>");
            }
            list.append("</p14:sldIdLst></p14:section>");
        }
        return "<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\"><p14:sectionLst xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">"
                + list + "</p14:sectionLst></p:ext></p:extLst>";
    }

    private void masters(Parcel parcel) throws IOException {
        parcel.part("ppt/theme/theme1.xml", master.theme("app.name"));
        parcel.part("ppt/theme/theme2.xml", master.theme("slides.theme.notes"));
        parcel.part("ppt/slideMasters/slideMaster1.xml", master.master());
        List<String> relations = new ArrayList<>();
        for (SlideMaster.Layout layout : SlideMaster.Layout.values()) {
            String name = "slideLayout" + layout.number() + ".xml";
            parcel.part("ppt/slideLayouts/" + name, master.layout(layout));
            relations(
                    parcel,
                    "ppt/slideLayouts/_rels/" + name + ".rels",
                    List.of(relation("rId1", OFFICE + "/slideMaster", "../slideMasters/slideMaster1.xml")));
            relations.add(relation("rId" + layout.number(), OFFICE + "/slideLayout", "../slideLayouts/" + name));
        }
        relations.add(relation("rIdTheme", OFFICE + "/theme", "../theme/theme1.xml"));
        relations(parcel, "ppt/slideMasters/_rels/slideMaster1.xml.rels", relations);
        parcel.part("ppt/notesMasters/notesMaster1.xml", master.notesMaster());
        relations(
                parcel,
                "ppt/notesMasters/_rels/notesMaster1.xml.rels",
                List.of(relation("rId1", OFFICE + "/theme", "../theme/theme2.xml")));
    }

    private void slide(Parcel parcel, int number) throws IOException {
        Slide slide = slides.get(number - 1);
        String name = "slide" + number + ".xml";
        parcel.part("ppt/slides/" + name, xml.slide(slide));
        List<String> relations = new ArrayList<>();
        relations.add(relation(
                "rId1",
                OFFICE + "/slideLayout",
                "../slideLayouts/slideLayout"
                        + SlideMaster.Layout.of(slide.kind()).number() + ".xml"));
        if (hasNotes(number)) {
            String notes = "notesSlide" + number + ".xml";
            relations.add(relation("rId2", OFFICE + "/notesSlide", "../notesSlides/" + notes));
            parcel.part("ppt/notesSlides/" + notes, xml.notes(slide));
            relations(
                    parcel,
                    "ppt/notesSlides/_rels/" + notes + ".rels",
                    List.of(
                            relation("rId1", OFFICE + "/notesMaster", "../notesMasters/notesMaster1.xml"),
                            relation("rId2", OFFICE + "/slide", "../slides/" + name)));
        }
        relations(parcel, "ppt/slides/_rels/" + name + ".rels", relations);
    }
}
