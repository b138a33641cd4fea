package org.yandu.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yandu.intake.manuscript.FileBytes;

/** What a compound file (OLE 2) of an office program is. */
final class Compounds {

    enum Kind {
        WORD,
        /** Sheets and slides of the same programs. */
        OTHER_OFFICE,
        NONE
    }

    static {
        // POI logs through an interface that has nothing behind it here. It would complain about that on the console,
        // and about
        // every broken file that is reported to the reader anyway.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    private Compounds() {}

    static Kind kind(FileBytes file) {
        if (!file.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return Kind.NONE;
        }
        try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            DirectoryNode root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument") || isEncrypted(root)) {
                return Kind.WORD;
            }
            boolean other = root.hasEntryCaseInsensitive("Workbook")
                    || root.hasEntryCaseInsensitive("Book")
                    || root.hasEntryCaseInsensitive("PowerPoint Document");
            return other ? Kind.OTHER_OFFICE : Kind.NONE;
        } catch (IOException | RuntimeException e) {
            // So damaged that only the name says what it was; reading it will report that.
            return file.isNamed("doc", "dot", "wps", "wpt") ? Kind.WORD : Kind.NONE;
        }
    }

    /** A newer document of any kind in the envelope of its password. */
    static boolean isEncrypted(DirectoryNode root) {
        return root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo");
    }
}
