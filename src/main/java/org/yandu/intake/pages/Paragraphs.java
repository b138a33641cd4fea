package org.yandu.intake.pages;

import java.util.regex.Pattern;

/** Whether a line goes on where the line before it stopped, perhaps at the end of a column or page. */
final class Paragraphs {

    /** A first line is set in by two characters; typesetting moves lines by less than half of one. */
    private static final double INDENT = 1.2;

    /** Room for so many characters at the end of a line is only left by the end of a paragraph; 避头尾 may cost one and a half. */
    private static final double ROOM = 1.9;

    static final double LARGER = 1.12;

    private static final double APART = 1.4;

    /** Behind a full stop less is enough: some leave six points between paragraphs and set nothing in. */
    private static final double SPACED = 1.2;

    /** In characters. */
    private static final double FAR = 4;

    /** Of the width of a column. */
    private static final double SHARE = 0.6;

    /** Lines that begin so far from each other keep no margin, in characters. */
    private static final double RAGGED = 0.2;

    /** From line to line of a title, in parts of its type. */
    private static final double TITLE_LEADING = 2.4;

    private static final Pattern HEADLINE = Pattern.compile("[^。！？；，,;]{8,60}[)）》]");

    private static final Pattern SUBTITLE = Pattern.compile("^[—―─-].*|^[(（].*[)）]$");

    private static final Pattern STOP = Pattern.compile(".*[。！？；：!?;:…」』”’）)》]$|.*[.．]$");

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:第[〇零一二三四五六七八九十百千两\\d]{1,6}[编篇章节条]|[(（〔][一二三四五六七八九十百\\d]{1,4}[)）〕]|[一二三四五六七八九十百]{1,4}、"
                    + "|\\d{1,3}(?:[.．]\\d{1,3}){0,4}[、.．\\s]\\s*\\D|[①-⑳]|[●•◆■▪–]\\s?).*");

    /** [2] 李敏. An entry of a list of works; a raised [2] in the midst of a text is smaller than its line. */
    private static final Pattern ENTRY = Pattern.compile("^[\\[［]\\d{1,3}[]］].*");

    /** Headings of laws, and 附件1 alone: nothing else begins a line like this in the middle of a sentence that has stopped. */
    private static final Pattern PART = Pattern.compile(
            "^第[〇零一二三四五六七八九十百千两\\d]{1,6}[编篇章节](?:\\s.*|.{1,20})" + "|^附[件录表]\\s?[〇零一二三四五六七八九十\\d]{0,3}[:：]?$");

    /** A line of a table of contents, with dots up to the page. */
    private static final Pattern LEADER = Pattern.compile(".*(?:[.．·・…]\\s?){4,}\\s*[(（]?[\\divxlc]{1,4}[)）]?$");

    /** What journals set below one another at the margin, however full the line above is. */
    private static final Pattern LABEL = Pattern.compile(
            "^[\\[［【]?(?:摘\\s*要|内容提要|关\\s*键\\s*[词字]|中图分类号|文献标[识志]码|文章编号|基金项目|作者简介|收稿日期|Abstract|Key\\s*[Ww]ords)\\s*[:：\\]］】]");

    private Paragraphs() {}

    /**
     * @param above the line before, in its column
     * @param first the line the paragraph began with
     */
    static boolean goesOn(Row above, Column column, Row first, Column firstColumn, Row below, Column next) {
        if (isOtherType(above, below)) {
            return false;
        }
        String begins = below.text();
        if (isTitle(above, column) && isTitle(below, next)) {
            return above.page() == below.page() && titleGoesOn(above, column, below, begins);
        }
        boolean stopped = stops(above);
        if (LEADER.matcher(above.text()).matches()
                || LABEL.matcher(begins).lookingAt() && stopped
                || areAtTheRight(above, column, below, next)) {
            return false;
        }
        if (isTitleBelow(above, column, below, next) || isOpen(above, column, below, next)) {
            return true;
        }
        if (column == next && below.y() - above.y() > APART * Math.max(column.leading(above), 1.2 * above.size())) {
            return false;
        }
        if (isEntry(first) && !isEntry(below) && hangs(first, firstColumn, below, next)) {
            return true;
        }
        if (stopped
                && column == next
                && below.y() - above.y() > SPACED * Math.max(column.leading(above), above.size())) {
            return false;
        }
        if (above == first && (isFarIn(above, column, below, next) || isHeadline(above, column))) {
            return false;
        }
        if (room(above, column, below) || isPart(begins) && (stopped || isAlone(below, next))) {
            return false;
        }
        double indent = (below.left() - next.left()) / below.size();
        double before = (above.left() - column.left()) / above.size();
        boolean numbered = NUMBERED.matcher(begins).matches() || isEntry(below);
        if (numbered && (stopped || indent >= INDENT)) {
            return false;
        }
        if (indent < INDENT) {
            return indent > before - 0.5 || above == first || !stopped;
        }
        // A heading that fills its line, above a paragraph that is set in as it is.
        if (above.bold() != below.bold()) {
            return false;
        }
        boolean hanging = NUMBERED.matcher(first.text()).matches() && hangs(first, firstColumn, below, next);
        boolean asBefore = Math.abs(indent - before) < 0.5;
        // Few lines do not show where their column begins, least of all where the margins of left and right pages
        // differ.
        boolean unsure = column != next && !next.isPlain() && !numbered;
        return !stopped && (hanging || asBefore || unsure);
    }

    /** Whether a sentence ends with the line. */
    static boolean stops(Row row) {
        return STOP.matcher(row.text()).matches();
    }

    private static boolean isEntry(Row row) {
        return ENTRY.matcher(row.text()).matches() && row.first().size() * LARGER > row.size();
    }

    /** Whether a line is set in farther than the first, as those below a number are. */
    private static boolean hangs(Row first, Column firstColumn, Row below, Column next) {
        double farther = (below.left() - next.left()) - (first.left() - firstColumn.left());
        return farther > 0.5 * below.size() && farther < 5 * below.size();
    }

    private static boolean isPart(String begins) {
        return PART.matcher(begins).matches();
    }

    /** The last line of a sentence stops; a heading that leaves room does not. */
    private static boolean isAlone(Row row, Column column) {
        return column.right() - row.right() > 4 * row.size()
                && !STOP.matcher(row.text()).matches();
    }

    /** An organ that signs and the day below it: both end at the right margin, both begin far in, and not at the same place. */
    private static boolean areAtTheRight(Row above, Column column, Row below, Column next) {
        double far = FAR * above.size();
        return above.left() - column.left() > far
                && below.left() - next.left() > far
                && column.right() - above.right() < ROOM * above.size()
                && next.right() - below.right() < ROOM * below.size()
                && Math.abs(above.left() - below.left()) > RAGGED * above.size()
                && above.width() < SHARE * (column.right() - column.left());
    }

    /** …的决 / 定》修正）: the last line of a centred remark, which closes what the full line above opened. */
    private static boolean isOpen(Row above, Column column, Row below, Column next) {
        String words = above.text();
        String begins = below.text();
        for (String pair : new String[] {"《》", "（）", "()", "“”"}) {
            int closed = begins.indexOf(pair.charAt(1));
            int opened = begins.indexOf(pair.charAt(0));
            if (words.lastIndexOf(pair.charAt(0)) > words.lastIndexOf(pair.charAt(1))
                    && closed >= 0
                    && (opened < 0 || opened > closed)) {
                return column == next
                        && above.bold() == below.bold()
                        && below.y() - above.y() < APART * Math.max(column.leading(above), 1.2 * above.size())
                        && column.right() - above.right() < ROOM * above.size();
            }
        }
        return false;
    }

    /** The rest of a title that filled its first line, centred below it in the same type, which is larger than that of the text. */
    private static boolean isTitleBelow(Row above, Column column, Row below, Column next) {
        double usual = column.rows().stream()
                .mapToDouble(Row::size)
                .sorted()
                .skip(column.rows().size() / 2)
                .findFirst()
                .orElse(above.size());
        return column == next
                && above.size() > LARGER * usual
                && above.bold() == below.bold()
                && below.y() - above.y() < TITLE_LEADING * above.size()
                && column.right() - above.right() < ROOM * above.size()
                && below.width() < above.width()
                && isTitle(below, next)
                && !SUBTITLE.matcher(below.text()).matches()
                && !stops(above);
    }

    /** Set in much farther than a first line is, above a line at the margin: a centred or right-aligned line among short ones. */
    private static boolean isFarIn(Row above, Column column, Row below, Column next) {
        return above.left() - column.left() > FAR * above.size() && below.left() - next.left() < INDENT * below.size();
    }

    /** The first line of a text, closed by a bracket and no sentence, as in a text that is printed without gaps: …行动方案（2023—2025年）. */
    private static boolean isHeadline(Row above, Column column) {
        return above.page() == 0
                && above == column.rows().getFirst()
                && HEADLINE.matcher(above.text()).matches();
    }

    /** "1985." alone on the last line of an entry is set as the digits above it are, whatever the size of the Chinese. */
    private static boolean isOtherType(Row above, Row below) {
        return differs(above.size(), below.size())
                && !(above.isNarrow() != below.isNarrow() && !differs(above.narrowSize(), below.narrowSize()));
    }

    static boolean differs(double one, double other) {
        return Math.max(one, other) > LARGER * Math.min(one, other);
    }

    /** Whether the line ends although the first word of the next would have fitted in. */
    private static boolean room(Row above, Column column, Row below) {
        double word = ROOM * above.size();
        if (!below.first().isWide() || !stops(above)) {
            word = Math.max(word, Unbroken.width(below.glyphs()) + 0.5 * above.size());
        }
        return column.right() - above.right() > word;
    }

    /** Centred, with room at both sides. */
    private static boolean isTitle(Row row, Column column) {
        double before = row.left() - column.left();
        double after = column.right() - row.right();
        return before > 0.8 * row.size() && Math.abs(before - after) < 1.2 * row.size();
    }

    /** A centred line that was too long goes on below; two short ones are two. */
    private static boolean titleGoesOn(Row above, Column column, Row below, String begins) {
        return above.bold() == below.bold()
                && below.y() - above.y() < 2.1 * above.size()
                && above.width() > 0.6 * (column.right() - column.left())
                && !NUMBERED.matcher(begins).matches()
                && !STOP.matcher(above.text()).matches();
    }
}
