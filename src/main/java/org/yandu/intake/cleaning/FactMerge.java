package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.Header;
import org.yandu.intake.manuscript.Facts;

/**
 * Fills what a text does not say about itself from the properties of its file. The text is believed first; only its title is
 * a guess among the first lines, so that a line the file names as the title is taken instead.
 */
final class FactMerge {

    /** The title stands among the first lines, below what the site put there. */
    private static final int HEAD = 30;

    /** Names a program gives, and titles left from a template. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)^(?:microsoft word.*|wps .*|untitled.*|无标题.*|未命名.*|未标题.*|文档\\s*\\d*|document\\s*\\d*|新建.*|powerpoint 演示文稿|幻灯片 \\d+|首页|正文|网页|标题|title|index)$"
                    + "|\\.(?:docx?|wps|pdf|rtf|indd|odt|txt|html?)$");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)^(?:admin.*|administrator|user\\d*|users?|微软.*|windows.*|microsoft.*|lenovo|dell|hp|asus|acer|pc|think.*|huawei|unknown|author|作者|匿名|未知|佚名|本站|网站管理员|管理员|wps.*"
                    + "|.*@.*|[^\\p{L}]*|.{31,})$");

    private FactMerge() {}

    /**
     * @param found what the text says
     * @param stemmed whether its title is only the name of the file
     * @param lines of the text, without noise
     */
    static Header merge(Header found, boolean stemmed, Facts facts, List<Line> lines) {
        String title = title(facts.title());
        Line there = title == null ? null : there(title, lines);
        boolean better = title != null
                && (stemmed
                        || NO_TITLE.matcher(found.title()).find()
                        || Numbering.isPart(Folding.inPlace(found.title()))
                        || (there != null && (!same(title, found.title()) || title.indexOf(' ') < 0)));
        if (there != null && title != null && title.indexOf(' ') >= 0) {
            // As it stands: a file's properties have lost what its spaces were.
            title = there.words();
        }
        return new Header(
                better && title != null ? title : found.title(),
                better && title != null && found.subtitle() != null && title.contains(found.subtitle())
                        ? null
                        : found.subtitle(),
                // Whoever typed what an organ issues is no author of it.
                found.author() == null && found.issuer() == null ? name(facts.author()) : found.author(),
                found.issuer(),
                found.number(),
                found.date() == null ? facts.date() : found.date(),
                found.source() == null ? source(facts.source()) : found.source());
    }

    private static @Nullable String title(@Nullable String said) {
        String title = said == null ? "" : said.strip().replaceAll("[\\s\\u3000\\u00a0]+", " ");
        boolean words = title.codePoints().filter(Character::isLetter).count() > 1;
        return !words || title.length() > 120 || NO_TITLE.matcher(title).find() ? null : title;
    }

    private static @Nullable String name(@Nullable String said) {
        String name = said == null ? "" : said.strip();
        return name.isEmpty() || NO_NAME.matcher(name).matches() ? null : name;
    }

    private static @Nullable String source(@Nullable String said) {
        String source = said == null ? "" : said.strip().replaceFirst("^(?:来源|稿源)[:：]\\s*", "");
        return source.isEmpty() || source.equals("本站") || source.length() > 60 ? null : source;
    }

    /** The line that says it, with or without the spaces that a page is set with. */
    private static @Nullable Line there(String title, List<Line> lines) {
        return lines.stream()
                .limit(HEAD)
                .filter(line -> same(title, line.words()))
                .findFirst()
                .orElse(null);
    }

    private static boolean same(String one, String other) {
        return squeezed(one).equals(squeezed(other));
    }

    private static String squeezed(String words) {
        return Folding.inPlace(words).replaceAll("\\s+", "");
    }
}
