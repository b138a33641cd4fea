package org.yandu.intake.office;

import java.util.Set;

/** Which groups of a rich text hold what. */
final class RtfGroups {

    /** Nothing of the text stands in these. Groups that begin with {@code \*} are left out anyway unless they are known. */
    static final Set<String> NOWHERE = Set.of(
            "pict",
            "nonshppict",
            "objdata",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "fldinst",
            "formfield",
            "shprslt",
            "sp",
            "nonesttables",
            "tc",
            "xe",
            "rxe",
            "private",
            "template",
            "listtable",
            "listoverridetable",
            "revtbl",
            "mmathPr",
            "info");

    /** Known although they begin with {@code \*}: what is inside is read like anything else. */
    static final Set<String> TRANSPARENT = Set.of("shpinst", "do", "nesttableprops", "fldrslt");

    static final Set<String> BOXES = Set.of("shptxt", "dptxbxtext");

    /** Words that are looked at when the group ends. */
    static final Set<String> ASIDE = Set.of(
            "title",
            "author",
            "creatim",
            "listtext",
            "pntext",
            "atnid",
            "atnauthor",
            "atnref",
            "atrfstart",
            "atrfend",
            "atndate");

    private RtfGroups() {}
}
