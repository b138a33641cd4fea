package org.yandu.intake.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Facts;

/** What a PDF says about itself, where it is more than what a program filled in. Its dates are those of the file, not the text's. */
final class PdfFacts {

    /** Longer metadata are a program's history of the file. */
    private static final int LONGEST = 1 << 20;

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)^(?:microsoft (?:word|powerpoint|excel)|untitled|无标题|未命名|文档\\s*\\d*$|document\\s*\\d*$|新建|幻灯片|print|tmp).*"
                    + "|.*\\.(?:docx?|wps|pdf|pptx?|xlsx?|indd|qxd|txt|tmp|ofd|cdr|html?|rtf|tex|dvi|ps|s72|fit|fbd|mdi)$|^[\\w\\s.-]{1,12}$|^[\\d\\p{Punct}\\s]+$");

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i).*(?:用户|用戶|管理员|administrator|admin|user|lenovo|thinkpad|dell|asus|acer|微软|microsoft|windows|windows|深度|技术|电脑|天空|番茄|雨林|系统之家|wps|office|adobe|creator).*");

    private PdfFacts() {}

    static Facts of(PDDocument document) {
        try {
            var info = document.getDocumentInformation();
            String title = title(info.getTitle());
            return new Facts(title == null ? title(described(document)) : title, author(info.getAuthor()), null, null);
        } catch (RuntimeException e) {
            return Facts.NONE;
        }
    }

    static @Nullable String title(@Nullable String given) {
        String title = given == null ? "" : given.strip();
        boolean plausible = title.length() >= 2 && title.length() <= 120 && isReadable(title);
        return plausible && !FILE_NAME.matcher(title).matches() ? title : null;
    }

    static @Nullable String author(@Nullable String given) {
        String author = given == null ? "" : given.strip();
        boolean named = author.codePoints().filter(Wide::isIdeograph).count() >= 2
                || author.matches("\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}[\\p{L}.]*){1,3}");
        return named
                        && author.length() <= 40
                        && isReadable(author)
                        && !ACCOUNT.matcher(author).matches()
                ? author
                : null;
    }

    /** Old programs wrote the bytes of GBK, which read as ÖÐ¹ú. */
    private static boolean isReadable(String words) {
        return words.codePoints().noneMatch(c -> c < 0x20 || PdfPen.isPrivate(c) || c >= 0x80 && c <= 0xFF && c != '·');
    }

    private static @Nullable String described(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return null;
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xml = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            Element title = Jsoup.parse(xml, Parser.xmlParser()).selectFirst("dc|title rdf|li");
            return title == null ? null : title.text();
        } catch (IOException e) {
            return null;
        }
    }
}
