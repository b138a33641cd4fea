package org.yandu.lesson;

import java.util.regex.Pattern;
import org.yandu.document.Header;

/** Kinds of sources with their marks after GB/T 7714—2025, appendix A.1. */
public enum SourceKind {
    BOOK("M"),
    /** Of a conference. */
    PROCEEDINGS("C"),
    /** 汇编: of documents. */
    COLLECTION("G"),
    THESIS("D"),
    JOURNAL("J"),
    NEWSPAPER("N"),
    REPORT("R"),
    STANDARD("S"),
    WEB_PAGE("EB"),
    OTHER("Z");

    /** Says of itself that it is a journal, or names volume and issue. */
    private static final Pattern IS_JOURNAL = Pattern.compile(
            ".*(学报|學報|学刊|學刊|论丛|論叢|月刊|季刊|双月刊|杂志|雜誌|[（(][^()（）]*版[)）]》?|第\\s*[0-9０-９一二三四五六七八九十/]+\\s*期).*");

    /** A paper; 年报, 公报, 简报, 情报 and the like are not, 青年报 is. */
    private static final Pattern IS_NEWSPAPER =
            Pattern.compile("《?[^《》，,。/]{1,16}(?<![公简簡情汇匯通电電海])(?<!(?<!青)年)[报報](社)?》?(\\s.*|[，,（(].*)?");

    private static final Pattern IS_PRESS = Pattern.compile(".*出版(社|公司|集团|集團).*|.*书局.*|.*書局.*|.*书店.*|.*印书馆.*");

    private static final Pattern IS_REPORT = Pattern.compile(".*(报告|報告|白皮书|白皮書|蓝皮书|藍皮書)([（(].*[)）])?");

    private static final Pattern IS_STANDARD =
            Pattern.compile("(GB|GB/T|GB/Z|DB\\d*|DB\\d*/T|[A-Z]{2}/T|ISO|T/[A-Z]+)\\s*\\d[\\d.]*[-—–:].*");

    private static final Pattern IS_SITE = Pattern.compile(
            "(?i).*(网|網|网站|網站|门户|門戶|客户端|公众号|公眾號|微信|在线|在線)([（(].*[)）])?|.*(https?://|www\\.|\\.(cn|com|net|org|gov)\\b).*");

    /** 浙江大学硕士学位论文 */
    private static final Pattern IS_THESIS = Pattern.compile(".*(硕士|碩士|博士|学位|學位)(学位|學位|研究生)*(论文|論文).*");

    private final String mark;

    SourceKind(String mark) {
        this.mark = mark;
    }

    /** Whether it is cited with a place and a publisher. */
    boolean isPrinted() {
        return this == BOOK || this == PROCEEDINGS || this == COLLECTION || this == THESIS;
    }

    /** Such as {@code EB}. */
    public String mark() {
        return mark;
    }

    /**
     * What kind a document is, as far as it says so itself. Official documents have no mark of their own in the standard: taken from
     * the web they are web pages (8.11.1), otherwise other sources. [A] is for records that an archive keeps (8.12).
     *
     * @param format short name of the file format, such as {@code html}
     */
    public static SourceKind of(Header header, String format) {
        String source = header.source() == null ? "" : header.source().strip();
        if (header.number() != null
                && IS_STANDARD.matcher(header.number().strip()).matches()) {
            return STANDARD;
        }
        if (IS_THESIS.matcher(source).matches()) {
            return THESIS;
        }
        if (IS_JOURNAL.matcher(source).matches()) {
            return JOURNAL;
        }
        if (IS_NEWSPAPER.matcher(source).matches()) {
            return NEWSPAPER;
        }
        if (IS_PRESS.matcher(source).matches() && !isOnline(header, format)) {
            return BOOK;
        }
        if (IS_REPORT.matcher(header.title().strip()).matches()) {
            return REPORT;
        }
        return isOnline(header, format) ? WEB_PAGE : OTHER;
    }

    /** Whether it was taken from the web: saved as a page, or from a source that is a site. */
    public static boolean isOnline(Header header, String format) {
        return format.equals("html")
                || format.equals("mhtml")
                || header.source() != null
                        && IS_SITE.matcher(header.source().strip()).matches();
    }
}
