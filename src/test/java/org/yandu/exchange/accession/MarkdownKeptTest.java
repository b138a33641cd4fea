package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;

/** Signs of Markdown in the library. */
class MarkdownKeptTest extends TakingCase {

    private static final String NOTES = "# 读书笔记\n\n坚持**依法行政**，推进机关效能建设，建立健全权力清单制度。\n";

    private DocumentVersion kept() {
        return library.store().version(library.state().documents().getFirst().currentVersion());
    }

    @Test
    void theyComeBackAsTheyWere() {
        take("笔记.md", NOTES);
        assertThat(kept().noise())
                .filteredOn(noise -> noise.kind() == Noise.Kind.MARKUP)
                .extracting(Noise::reason)
                .contains(MarkdownSigns.BOLD, MarkdownSigns.HEADING);
        assertThat(kept().noise()).extracting(Noise::kind).doesNotContain(Noise.Kind.SPACING);
    }

    /** A program that does not know the kind could read no text of the whole library: none searches, one stops at the unknown name. */
    @Test
    void aProgramThatDoesNotKnowThemFindsBlanks() throws SQLException {
        take("笔记.md", NOTES);
        List<String> kinds = new ArrayList<>();
        try (Connection link = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                ResultSet rows = link.createStatement().executeQuery("SELECT kind FROM noise")) {
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
        }
        assertThat(kinds).isNotEmpty().containsOnly("SPACING");
    }
}
