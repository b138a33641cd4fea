package org.yandu.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.retrieval.suggest.Suggestion;
import org.yandu.ui.shell.Desk;

/** Suggestions as the list shows them: by theme, then by document and section. */
final class Rows {

    private Rows() {}

    /** @param titled whether documents are named */
    static List<Row> of(Desk desk, List<Code> codes, Map<String, List<Suggestion>> found, boolean titled) {
        List<Row> rows = new ArrayList<>();
        for (Code code : codes) {
            List<Suggestion> ofTheme = found.values().stream()
                    .flatMap(List::stream)
                    .filter(each -> each.codeId().equals(code.id()))
                    .toList();
            if (ofTheme.isEmpty()) {
                continue;
            }
            rows.add(new Row.Theme(code, ofTheme.size()));
            String last = "";
            for (Suggestion each : ofTheme) {
                String section = section(desk, each, titled);
                if (!section.equals(last) && !section.isEmpty()) {
                    rows.add(new Row.Section(section));
                }
                last = section;
                rows.add(new Row.Passage(each, code));
            }
        }
        return rows;
    }

    private static String section(Desk desk, Suggestion each, boolean titled) {
        String title = titled
                ? desk.library()
                        .document(each.documentId())
                        .map(Document::title)
                        .orElse("")
                : "";
        String heading = each.where().section();
        return title.isEmpty() || heading.isEmpty() ? title + heading : title + " · " + heading;
    }
}
