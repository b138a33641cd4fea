package org.yandu.ui.export;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.ReportMaker;
import org.yandu.language.Texts;
import org.yandu.ui.shell.ExportWish;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Workspace;

/** What can be taken out. */
sealed interface Matter {

    /** What it is called in the list of choices. */
    String name(Texts texts);

    /** A document with its marks on pages; the others are lists of passages. */
    record Pages(Document document) implements Matter {

        @Override
        public String name(Texts texts) {
            return texts.get("export.what.pages", document.title());
        }
    }

    /** A text, or the readings of a packet with its questions, to be given out. One of the two is there. */
    record Handed(@Nullable Document document, @Nullable Assignment packet) implements Matter {

        String title() {
            return document != null ? document.title() : packet != null ? packet.title() : "";
        }

        @Override
        public String name(Texts texts) {
            return texts.get(document != null ? "export.what.handout" : "export.what.packet", title());
        }
    }

    /** Passages under a title. */
    sealed interface Passages extends Matter {

        String title(Texts texts);

        Grouping usualGrouping();

        Set<String> themes();

        List<Annotation> find(Workspace workspace);

        default ReportMaker.Wish wish(Texts texts, Grouping grouping) {
            return new ReportMaker.Wish(title(texts), "", grouping, themes());
        }
    }

    /** Whatever of the library has been marked, narrowed to a document or a theme. */
    record Kept(@Nullable Document document, @Nullable Code theme) implements Passages {

        @Override
        public String name(Texts texts) {
            return document != null
                    ? texts.get("export.what.document", document.title())
                    : theme != null ? texts.get("export.what.theme", theme.name()) : texts.get("report.all");
        }

        @Override
        public String title(Texts texts) {
            return document != null ? document.title() : theme != null ? theme.name() : texts.get("report.all");
        }

        @Override
        public Grouping usualGrouping() {
            return document != null ? Grouping.SECTION : theme != null ? Grouping.DOCUMENT : Grouping.THEME;
        }

        @Override
        public Set<String> themes() {
            return theme == null ? Set.of() : Set.of(theme.id());
        }

        @Override
        public List<Annotation> find(Workspace workspace) {
            return workspace
                    .store()
                    .annotations(new AnnotationQuery(
                            document == null ? null : document.id(), theme == null ? null : theme.id(), null, null));
        }
    }

    /** Passages another room has put together. */
    record Given(ExportWish.Passages given) implements Passages {

        @Override
        public String name(Texts texts) {
            return texts.get(
                    "export.what.given", given.title(), given.annotations().size());
        }

        @Override
        public String title(Texts texts) {
            return given.title();
        }

        @Override
        public Grouping usualGrouping() {
            return given.grouping();
        }

        @Override
        public Set<String> themes() {
            return given.themes();
        }

        @Override
        public List<Annotation> find(Workspace workspace) {
            return given.annotations();
        }
    }
}
