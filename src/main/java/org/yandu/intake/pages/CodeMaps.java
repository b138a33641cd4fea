package org.yandu.intake.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * The tables by which fonts say what their characters mean. PDFBox writes out every range of them, and one broken range may hold
 * four thousand million: such a table is taken away before it is read, and its font says nothing.
 */
final class CodeMaps {

    /** Every character there is; the largest real table has a range of 65,536. */
    private static final int MOST = 1_200_000;

    /** Of all tables of a file together: what takes some seconds to write out. */
    private static final int MOST_IN_ALL = 4 * MOST;

    /** Of a table as text; the largest real ones have a tenth of it. */
    private static final int LONGEST = 16 << 20;

    private static final Pattern BLOCK = Pattern.compile("beginbfrange(.*?)(?:endbfrange|\\z)", Pattern.DOTALL);

    private static final Pattern RANGE =
            Pattern.compile("<([^<>]*+)>\\s*+<([^<>]*+)>\\s*+(?:<[^>]*+(?:>|\\z)|\\[[^\\]]*+(?:]|\\z))");

    private long inAll;

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param resources whose fonts are changed when their tables are not to be read; before any of them is asked for */
    void check(@Nullable PDResources resources) {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        dictionaries(resources.getCOSObject(), COSName.FONT).forEach(this::checkFont);
        for (COSDictionary state : dictionaries(resources.getCOSObject(), COSName.EXT_G_STATE)) {
            if (state.getDictionaryObject(COSName.FONT) instanceof COSArray font
                    && font.size() > 0
                    && font.getObject(0) instanceof COSDictionary dictionary) {
                checkFont(dictionary);
            }
        }
    }

    private static List<COSDictionary> dictionaries(COSDictionary resources, COSName kind) {
        List<COSDictionary> all = new ArrayList<>();
        if (resources.getDictionaryObject(kind) instanceof COSDictionary named) {
            for (COSName name : named.keySet()) {
                if (named.getDictionaryObject(name) instanceof COSDictionary one) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private void checkFont(COSDictionary font) {
        if (seen.add(font)
                && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table
                && !isSane(table)) {
            font.removeItem(COSName.TO_UNICODE);
        }
    }

    private boolean isSane(COSStream table) {
        try (InputStream in = table.createInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST);
            long size = bytes.length < LONGEST ? size(new String(bytes, StandardCharsets.ISO_8859_1)) : Long.MAX_VALUE;
            if (size > MOST || inAll + size > MOST_IN_ALL) {
                return false;
            }
            inAll += size;
            return true;
        } catch (IOException | RuntimeException e) {
            // PDFBox will not be able to read it either.
            return false;
        }
    }

    /** How many characters the ranges name. */
    static long size(String table) {
        long size = 0;
        Matcher block = BLOCK.matcher(table);
        while (block.find()) {
            Matcher range = RANGE.matcher(block.group(1));
            while (range.find()) {
                int values = code(range.group(2)) - code(range.group(1)) + 1;
                size += Math.max(0, values);
            }
        }
        return size;
    }

    /** As PDFBox reads it: the last four bytes, of which one that lacks its second digit has a zero there. */
    private static int code(String hex) {
        int code = 0;
        int digits = 0;
        for (int i = 0; i < hex.length(); i++) {
            int digit = Character.digit(hex.charAt(i), 16);
            if (digit >= 0) {
                code = code << 4 | digit;
                digits++;
            }
        }
        return digits % 2 == 0 ? code : code << 4;
    }
}
