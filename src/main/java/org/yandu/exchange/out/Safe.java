package org.yandu.exchange.out;

import java.util.stream.Collectors;

/** Makes words harmless where they are put. */
public final class Safe {

    /** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), their full-width twins included. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Safe() {}

    /** For XML and HTML, in text and in quoted attributes; characters XML 1.0 has no room for are left out. */
    public static String xml(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Safe::isXml).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Char of XML 1.0, production 2; halves of pairs are none. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** Without control characters but for line ends and tabs. */
    public static String plain(String words) {
        return words.codePoints()
                .filter(Safe::isXml)
                .filter(c -> c != '\r' && (c < 0x7F || c > 0x9F))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** For a cell: what would begin a formula is begun by an apostrophe, and the quotation marks are doubled. */
    public static String csv(String words) {
        String plain = plain(words);
        boolean guarded = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0;
        return '"' + (guarded ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    /**
     * For Markdown: marks of its own get a backslash (CommonMark 0.31, 2.4), those that only mean something at the beginning of a line
     * only there.
     */
    public static String markdown(String words) {
        return plain(words)
                .replaceAll("([\\\\`*_\\[\\]<>|~$&])", "\\\\$1")
                .lines()
                .map(line ->
                        line.replaceFirst("^(\\s*)([#+=-])", "$1\\\\$2").replaceFirst("^(\\s*\\d+)([.)])", "$1\\\\$2"))
                .collect(Collectors.joining("\n"));
    }
}
