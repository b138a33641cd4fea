package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.intake.manuscript.Dates;

/** Finds the organ a paper is from: where it is named as such, has signed, stands in the title or at the head of the page. */
final class IssuerFinder {

    private static final int SIGNER = 40;

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[\\s\\[(|])(?:发文机关|发文机构|发文单位|制定机关|公布机关)[:]\\s*(?:\\|\\s*)?(\\S.*?)" + HeaderFinder.LABEL_END);

    /** Whoever runs the page, where nobody else is named. */
    private static final Pattern SITE = Pattern.compile(
            "(?:^|[\\s\\[(|])(?:发布机构|发布单位|发布机关|解读机关)[:]\\s*(?:\\|\\s*)?(\\S.*?)" + HeaderFinder.LABEL_END);

    private static final Pattern TITLE = Pattern.compile(
            "^(?!转发|批转|印发|关于)(" + Organs.NAMES + ")(?:、|\\s)?(?:关于|印发|转发|批转|(?:民事|刑事|行政|执行)?(?:判决|裁定|调解)书$)");

    private static final Pattern SIGNATURE = Pattern.compile("^" + Organs.NAMES + "$");

    /** 临江市人民政府办公室　　2023年4月17日, and with one space before a day that is all there is: 市民政局 2022-05-06. */
    private static final Pattern DATED = Pattern.compile(
            "^(" + Organs.NAME + "(?:\\([^()]{2,20}\\))?)(?:(?:主办|主编|编印?)?\\s{2,}(?=\\S{6,14}$)|\\s(?=\\d{4}\\D))");

    /** 东江省市场监督管理局　发布 */
    private static final Pattern PUBLISHED = Pattern.compile("^(" + Organs.NAMES + ")\\s+(?:发\\s*布|颁\\s*布)$");

    /** Whose order made it; 市政府令 does not say of which city. */
    private static final Pattern ORDER = Pattern.compile("^(?![省市县区]政府|[省市县区]人民政府)(" + Organs.NAME + ")令第");

    /** 政府令〔2010〕第15号, below the organ that gave the order. */
    private static final Pattern ORDERED =
            Pattern.compile("^(?:[省市区县]?(?:人民)?政府)?令\\s*(?:[\\[(]?\\d{4}[\\])]?年?)?\\s*第\\s*\\d{1,4}\\s*号$");

    private IssuerFinder() {}

    static @Nullable String find(
            String title,
            List<Line> head,
            List<Line> closing,
            Letterhead letterhead,
            @Nullable String number,
            @Nullable Enactment enactment) {
        String labelled = HeaderFinder.value(LABEL, head);
        if (labelled != null) {
            return Organs.listed(labelled);
        }
        Matcher m = TITLE.matcher(Folding.inPlace(title));
        String called = m.find() ? Organs.listed(title.substring(m.start(1), m.end(1))) : null;
        String signed = signed(closing);
        signed = signed == null ? signed(head) : signed;
        if (signed != null) {
            // 市民政局 below the title of 云陂市民政局: the fuller name.
            return called != null && called.endsWith(signed) ? called : signed;
        }
        if (called != null) {
            return called;
        }
        String site = HeaderFinder.value(SITE, head);
        if (site != null) {
            return Organs.listed(site);
        }
        if (number != null) {
            Matcher order = ORDER.matcher(Folding.inPlace(number));
            if (order.find()) {
                return number.substring(order.start(1), order.end(1));
            }
        }
        if (enactment != null && enactment.organ() != null) {
            return enactment.organ();
        }
        return letterhead.organ() == null ? null : Organs.listed(letterhead.organ());
    }

    private static @Nullable String signed(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String dated = dated(line);
            Matcher published = PUBLISHED.matcher(line.folded());
            if (published.matches()) {
                String organ = Organs.listed(line.words().substring(published.start(1), published.end(1)));
                return i > 0 && isOrgan(lines.get(i - 1)) ? together(lines, i - 1) + "、" + organ : organ;
            }
            if (dated != null) {
                return dated;
            }
            boolean above = i + 1 < lines.size()
                    && (Dates.first(lines.get(i + 1).folded()) != null
                            || ORDERED.matcher(lines.get(i + 1).folded()).matches());
            if (above && line.length() <= SIGNER && isOrgan(line)) {
                return together(lines, i);
            }
        }
        return null;
    }

    /** The organ in a line that has the day beside it and nothing else; who prints a paper has 印发 behind the day. */
    static @Nullable String dated(Line line) {
        String folded = line.folded();
        Matcher m = DATED.matcher(folded);
        if (!m.find() || folded.endsWith("印发") || folded.startsWith("(")) {
            return null;
        }
        String day = folded.substring(m.end());
        boolean wide = m.end() - m.end(1) > 1;
        return (wide ? Dates.first(day) != null : Dates.isAll(day))
                ? line.words().substring(m.start(1), m.end(1))
                : null;
    }

    /** Those who sign together stand below each other. */
    private static String together(List<Line> lines, int last) {
        int first = last;
        while (first > 0 && lines.get(first - 1).length() <= SIGNER && isOrgan(lines.get(first - 1))) {
            first--;
        }
        return lines.subList(first, last + 1).stream()
                .map(line -> Organs.listed(line.words()))
                .collect(Collectors.joining("、"));
    }

    /** Whether a line is the name of an organ, or of several, and nothing else. */
    static boolean isOrgan(Line line) {
        return SIGNATURE.matcher(line.folded()).matches();
    }
}
