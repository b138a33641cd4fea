package org.yandu.ui.export;

import java.util.Locale;
import org.yandu.exchange.foreign.ForeignFormat;
import org.yandu.exchange.out.ReportFormat;

/** As what a list of passages goes out: one of three kinds, of which some have kinds of their own. */
sealed interface Form {

    /** A file for people. */
    record Report(ReportFormat format) implements Form {

        @Override
        public String extension() {
            return format.extension();
        }
    }

    /** Set on pages, as PDF or on paper. */
    record Pages() implements Form {

        @Override
        public String extension() {
            return "pdf";
        }
    }

    /** A file for another program. */
    record Foreign(ForeignFormat format) implements Form {

        @Override
        public String extension() {
            return format.extension();
        }

        @Override
        public String textKey() {
            return "export.foreign." + format.name().toLowerCase(Locale.ROOT);
        }

        /** A Word file with comments is one document. */
        boolean canBe(Matter of) {
            return !format.isOfOneDocument() || of instanceof Matter.Kept kept && kept.document() != null;
        }
    }

    static Form usual() {
        return new Report(ReportFormat.DOCX);
    }

    /** Of the file, without the dot. */
    String extension();

    /** What it is called. */
    default String textKey() {
        return "export.format." + extension();
    }
}
