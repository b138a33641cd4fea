package org.yandu.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Document;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.workspace.Workspace;

/** A reading in Markdown, sent to students. */
class MarkdownPacketTest {

    @TempDir
    Path folder;

    /** A program that does not know the kind refused the whole packet as damaged. */
    @Test
    void itsSignsAreSpacingToWhoeverDoesNotKnowThem() {
        try (Classroom room = new Classroom(folder);
                Workspace student = room.library("student")) {
            byte[] notes = "# 读书笔记\n\n坚持**依法行政**，推进机关效能建设，建立健全权力清单制度。\n".getBytes(StandardCharsets.UTF_8);
            new Importer(room.library, Clock.systemUTC(), Texts.of(Locale.CHINESE))
                    .take(List.of(Source.bytes("笔记.md", notes)), Progress.NONE);
            Document document = room.library.state().documents().getFirst();
            PacketFile packet = PacketFile.read("一.yandu", room.give(document).bytes(), null);

            String sent = new String(packet.entries().get(PacketFile.CONTENT), StandardCharsets.UTF_8);
            assertThat(sent).contains("\"SPACING\"").doesNotContain("\"MARKUP\"");

            Opening.of(student, packet, Classroom.MONDAY).carryOut();
            Document come = student.state().documents().getFirst();
            assertThat(student.store().version(come.currentVersion()).noise())
                    .isEqualTo(room.text(document).noise())
                    .isNotEmpty();
        }
    }
}
