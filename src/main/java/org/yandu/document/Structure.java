package org.yandu.document;

import java.util.List;

/**
 * What the file format says about the shape of a text; plain text says nothing. All in UTF-16 units, in text order.
 *
 * @param headings lines the file calls headings; evidence for the outline, not yet the outline
 * @param tables stretches that are rows of a table, one row a line, cells separated by tabs; no headings stand in them
 * @param notes footnotes and endnotes, each a stretch of whole lines
 */
public record Structure(List<MarkedHeading> headings, List<TextSpan> tables, List<TextSpan> notes) {

    public static final Structure NONE = new Structure(List.of(), List.of(), List.of());

    public Structure {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    public boolean isEmpty() {
        return headings.isEmpty() && tables.isEmpty() && notes.isEmpty();
    }
}
