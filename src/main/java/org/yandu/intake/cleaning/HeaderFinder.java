package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.intake.manuscript.Dates;
import org.yandu.intake.manuscript.Facts;

/**
 * Reads what a text says about itself, only where texts say it: in the lines before the first paragraph and in the last lines.
 * What is not said there is null.
 */
public final class HeaderFinder {

    /** The head is over after so many lines, whatever follows. */
    private static final int HEAD = 25;

    /** Signature, date and author stand in the last lines. */
    private static final int CLOSING = 8;

    /** Longer lines are paragraphs. */
    private static final int PARAGRAPH = 100;

    private static final int FACT = 80;

    /** 2023年12月31日 and nothing else. */
    private static final int DATE = 14;

    private static final int SIGNER = 40;

    private static final Pattern HEADING =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}\\s*[、.]|\\([一二三四五六七八九十]{1,3}\\)|第[一1]条|\\d{1,2}[.、](?!\\d)|第一[,、])");

    private static final String LABEL_END = "(?:\\s{2,}|[|;)\\]]|\\s+\\S{2,6}:|\\s+\\d{4}[-/.年]\\d|$)";

    private static final Pattern SOURCE =
            Pattern.compile("(?:^|[\\s\\[(|/])(?:文章|信息|稿件|资料|新闻)?(?:来源|稿源|转自|摘自|原载|出处)[:]\\s*(\\S.*?)" + LABEL_END);

    private static final Pattern NUMBER = Pattern.compile(
            "[\\p{IsHan}]{0,12}\\s*[\\[(]\\s*\\d{4}\\s*[\\])]\\s*第?\\s*\\d{1,5}\\s*号|(?:令|公告)?第\\s*(?:\\d{1,4}|[一二三四五六七八九十百〇零]{1,6})\\s*号(?:令|公告)?");

    private static final Pattern ISSUER =
            Pattern.compile("(?:^|[\\s\\[(|])(?:发文机关|发文单位|发布机构|发布单位|制定机关|公布机关)[:]\\s*(\\S.*?)" + LABEL_END);

    /** An organ at the end of a signature or the beginning of a title. */
    private static final String ORGAN =
            "\\S{2,40}?(?:人民政府|政府|委员会|办公厅|办公室|党委|市委|省委|区委|县委|国务院|中央|部|厅|局|院|法院|检察院|常委会|大会|委)";

    private static final Pattern TITLE_ORGAN = Pattern.compile("^(" + ORGAN + ")(?:、|\\s)?关于");

    private static final Pattern SIGNATURE = Pattern.compile("^" + ORGAN + "$");

    private static final Pattern DATE_LINE = Pattern.compile("^[(]?\\S{0,30}?\\s*$|^\\s*\\)?(?:印发|发布|公布)?\\s*$");

    private static final Pattern SIGNED = Pattern.compile("成文|签发|印发日期");

    private HeaderFinder() {}

    /**
     * @param noise passed over
     * @param name of the file, whose stem is the title when the text has none
     */
    public static Header find(String text, List<Noise> noise, String name) {
        return find(text, noise, name, Facts.NONE);
    }

    /** @param facts fill in what the text does not say */
    public static Header find(String text, List<Noise> noise, String name, Facts facts) {
        List<Line> lines = new ArrayList<>(Line.without(Line.of(text), besideFacts(noise)));
        if (!lines.isEmpty()) {
            lines.addAll(0, Line.brokenUp(lines.removeFirst()));
        }
        TitleFinder.Title title = TitleFinder.find(text, head(lines), name);
        return FactMerge.merge(said(title, lines), title.lines().isEmpty(), facts, lines);
    }

    /** Who edited a text is furniture of the page, and says whose it is. */
    private static List<Noise> besideFacts(List<Noise> noise) {
        return noise.stream()
                .filter(n -> !n.reason().equals(MediaFurniture.EDITORS)
                        && !n.reason().equals(MediaFurniture.ACCOUNT))
                .toList();
    }

    private static Header said(TitleFinder.Title title, List<Line> lines) {
        List<Line> head = new ArrayList<>(head(lines));
        head.removeAll(title.lines());
        List<Line> closing = closing(lines);
        List<Line> signed = signed(lines);
        List<Line> facts = new ArrayList<>(head);
        facts.addAll(closing);
        return new Header(
                title.words(),
                title.subtitle(),
                AuthorFinder.find(head, closing),
                issuer(title.words(), head, signed.isEmpty() ? closing : signed),
                number(head),
                date(head, signed.isEmpty() ? closing : signed, title.subtitle()),
                value(SOURCE, facts));
    }

    /** The lines up to the first paragraph or numbered heading. */
    public static List<Line> head(List<Line> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            String folded = lines.get(i).folded();
            boolean sentence = folded.indexOf('。') >= 0 && folded.length() > 25 && i > 0;
            if (folded.length() > PARAGRAPH
                    || sentence
                    || HEADING.matcher(folded).find()) {
                return lines.subList(0, i);
            }
        }
        return lines.subList(0, Math.min(HEAD, lines.size()));
    }

    private static List<Line> closing(List<Line> lines) {
        int from = Math.max(head(lines).size(), lines.size() - CLOSING);
        return lines.subList(from, lines.size()).stream()
                .filter(line -> line.length() <= FACT)
                .toList();
    }

    /** Organ and date below a notice that goes on with what it issues: the first two such lines, or none. */
    private static List<Line> signed(List<Line> lines) {
        for (int i = head(lines).size() + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line above = lines.get(i - 1);
            if (line.length() <= DATE
                    && above.length() <= SIGNER
                    && SIGNATURE.matcher(above.folded()).matches()
                    && Dates.first(line.folded()) != null) {
                return lines.subList(i - 1, i + 1);
            }
        }
        return List.of();
    }

    private static @Nullable String number(List<Line> head) {
        for (Line line : head) {
            Matcher m = NUMBER.matcher(line.folded());
            if (line.length() <= FACT && m.find() && line.folded().indexOf('《') < 0) {
                boolean numbered = line.folded().contains("[") || line.folded().contains("(");
                // 第12号 needs a line of its own, or it is any number.
                if (numbered || m.end() - m.start() >= line.length() - 20) {
                    return line.words().substring(m.start(), m.end()).replaceAll("[\\s\\u3000]", "");
                }
            }
        }
        return null;
    }

    private static @Nullable String issuer(String title, List<Line> head, List<Line> closing) {
        String labelled = value(ISSUER, head);
        if (labelled != null) {
            return labelled;
        }
        for (int i = 0; i + 1 < closing.size(); i++) {
            Line line = closing.get(i);
            boolean dated = Dates.first(closing.get(i + 1).folded()) != null;
            if (dated && line.length() <= 40 && SIGNATURE.matcher(line.folded()).matches()) {
                return line.words();
            }
        }
        Matcher organ = TITLE_ORGAN.matcher(Folding.inPlace(title));
        return organ.find() ? title.substring(organ.start(1), organ.end(1)) : null;
    }

    private static @Nullable String date(List<Line> head, List<Line> closing, @Nullable String subtitle) {
        String first = null;
        for (Line line : head) {
            Dates.Found found = line.length() <= PARAGRAPH ? Dates.first(line.folded()) : null;
            if (found != null && line.folded().indexOf('。') < 0) {
                if (SIGNED.matcher(line.folded().substring(0, found.start())).find()) {
                    return found.iso();
                }
                first = first == null ? found.iso() : first;
            }
        }
        Dates.Found spoken = subtitle == null ? null : Dates.first(Folding.inPlace(subtitle));
        if (first == null && spoken != null) {
            first = spoken.iso();
        }
        for (Line line : closing) {
            Dates.Found found = first == null ? Dates.first(line.folded()) : null;
            if (found != null
                    && DATE_LINE
                            .matcher(line.folded().substring(0, found.start()))
                            .find()
                    && DATE_LINE.matcher(line.folded().substring(found.end())).find()
                    && line.folded().indexOf(',') < 0
                    && line.folded().indexOf('。') < 0) {
                first = found.iso();
            }
        }
        return first;
    }

    /** What stands behind a label, as it stands. */
    private static @Nullable String value(Pattern label, List<Line> lines) {
        for (Line line : lines) {
            Matcher m = label.matcher(line.folded());
            if (line.length() <= PARAGRAPH && m.find()) {
                return line.words().substring(m.start(1), m.end(1)).strip();
            }
        }
        return null;
    }
}
