package org.yandu.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a compound file (OLE 2) of an office program is. */
final class Compounds {

    enum Kind {
        WORD,
        /** Sheets and slides of the same programs. */
        OTHER_OFFICE,
        NONE
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
