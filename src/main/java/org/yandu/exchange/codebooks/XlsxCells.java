package org.yandu.exchange.codebooks;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.FileBytes;

/**
 * The text cells of the first sheet of an XLSX file (ECMA-376 part 1, 18.3). Of a cell with a formula the value last reckoned is
 * taken; nothing is reckoned here.
 */
final class XlsxCells {

    /** Beyond these a sheet is no table of themes. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 256;

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        READERS.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final String name;
    private final List<String> shared = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String type = "";
    private int column;
    private boolean taking;
    private boolean phonetic;

    private XlsxCells(String name) {
        this.name = name;
    }

    /** @throws ProblemException FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_LARGE, FORMAT_UNSUPPORTED when there is no sheet */
    static List<List<String>> read(FileBytes file) {
        XlsxCells cells = new XlsxCells(file.name());
        try (Archive archive = Archive.open(file)) {
            byte[] strings = archive.bytes("xl/sharedStrings.xml");
            if (strings != null) {
                cells.each(strings, cells::string);
            }
            String sheet = cells.firstSheet(archive);
            byte[] bytes = sheet == null ? null : archive.bytes(sheet);
            if (bytes == null) {
                throw new ProblemException(Problem.of(Kind.FORMAT_UNSUPPORTED, file.name()));
            }
            cells.each(bytes, cells::cell);
        }
        return cells.rows;
    }

    /** The first one of the workbook, wherever it lies; else the first file of a sheet. */
    private @Nullable String firstSheet(Archive archive) {
        List<String> ids = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        byte[] book = archive.bytes("xl/workbook.xml");
        byte[] links = archive.bytes("xl/_rels/workbook.xml.rels");
        if (book != null && links != null) {
            each(book, in -> {
                if (starts(in, "sheet")) {
                    ids.add(attribute(in, "id"));
                }
            });
            each(links, in -> {
                if (starts(in, "Relationship")
                        && !ids.isEmpty()
                        && attribute(in, "Id").equals(ids.getFirst())) {
                    targets.add(attribute(in, "Target"));
                }
            });
        }
        String target = targets.isEmpty() ? "worksheets/sheet1.xml" : targets.getFirst();
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return archive.names().contains(path)
                ? path
                : archive.names().stream()
                        .filter(entry -> entry.startsWith("xl/worksheets/") && entry.endsWith(".xml"))
                        .findFirst()
                        .orElse(null);
    }

    private void each(byte[] xml, Consumer<XMLStreamReader> event) {
        try {
            XMLStreamReader in = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (in.hasNext()) {
                in.next();
                event.accept(in);
            }
        } catch (XMLStreamException e) {
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, name), e);
        }
    }

    private void string(XMLStreamReader in) {
        if (starts(in, "si")) {
            words.setLength(0);
        } else if (ends(in, "si")) {
            shared.add(words.toString());
        } else {
            text(in);
        }
    }

    /** The text between, but not the pronunciation some programs keep beside it. */
    private void text(XMLStreamReader in) {
        if (starts(in, "rPh") || ends(in, "rPh")) {
            phonetic = starts(in, "rPh");
        } else if (starts(in, "t") || ends(in, "t")) {
            taking = starts(in, "t") && !phonetic;
        } else if (taking && in.getEventType() == XMLStreamConstants.CHARACTERS) {
            words.append(in.getText());
        }
    }

    private void cell(XMLStreamReader in) {
        if (starts(in, "row")) {
            row(attribute(in, "r"));
        } else if (starts(in, "c")) {
            type = attribute(in, "t");
            column = column(attribute(in, "r"));
            words.setLength(0);
        } else if (starts(in, "v") || ends(in, "v")) {
            taking = starts(in, "v");
        } else if (ends(in, "c")) {
            put();
        } else {
            text(in);
        }
    }

    private void row(String number) {
        int wanted = number.matches("\\d{1,7}") ? Integer.parseInt(number) : rows.size() + 1;
        if (wanted > MOST_ROWS) {
            throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, name));
        }
        while (rows.size() < wanted) {
            rows.add(new ArrayList<>());
        }
    }

    private int column(String reference) {
        int index = 0;
        for (int i = 0; i < Math.min(reference.length(), 3) && Character.isLetter(reference.charAt(i)); i++) {
            index = index * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return index > 0 ? index - 1 : rows.isEmpty() ? 0 : rows.getLast().size();
    }

    private void put() {
        if (rows.isEmpty() || column < 0 || column >= MOST_COLUMNS) {
            return;
        }
        List<String> row = rows.getLast();
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, value(words.toString()));
    }

    private String value(String written) {
        if (type.equals("s")) {
            int index = written.strip().matches("\\d{1,9}") ? Integer.parseInt(written.strip()) : -1;
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        }
        // A number key that a spreadsheet has kept as 1.0.
        return type.isEmpty() && written.matches("\\d+\\.0+") ? written.substring(0, written.indexOf('.')) : written;
    }

    private static boolean starts(XMLStreamReader in, String element) {
        return in.getEventType() == XMLStreamConstants.START_ELEMENT
                && in.getLocalName().equals(element);
    }

    private static boolean ends(XMLStreamReader in, String element) {
        return in.getEventType() == XMLStreamConstants.END_ELEMENT
                && in.getLocalName().equals(element);
    }

    private static String attribute(XMLStreamReader in, String local) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            boolean linked = !in.getAttributeLocalName(i).equals("id")
                    || !Objects.requireNonNullElse(in.getAttributeNamespace(i), "")
                            .isEmpty();
            if (in.getAttributeLocalName(i).equals(local) && linked) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }
}
