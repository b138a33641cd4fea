package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * How a line of a page looks by itself.
 *
 * @param claimed whether another rule knows what it is
 * @param frame whether it belongs to the page
 * @param sure whether a word in it is never a line of a text
 * @param site whether it belongs above a text
 * @param alone whether it belongs to the page even in the middle of a text
 * @param button whether it is nothing but words of sites
 * @param caption whether other articles stand below it
 * @param sentence whether somebody speaks in it
 * @param letters how many there are
 */
record LineLook(
        boolean claimed,
        boolean frame,
        boolean sure,
        boolean site,
        boolean alone,
        boolean button,
        boolean caption,
        boolean sentence,
        int letters) {

    /** A longer line is a paragraph. */
    private static final int PARAGRAPH = 160;

    /** And so is one with a full stop. */
    private static final int SPOKEN = 80;

    /** Below it stand other articles, documents or sites. */
    private static final Pattern CAPTION = Pattern.compile(
            "^[\\s▼▽↓◆●■【\\[(·*-]*(?:.{0,30}[\\])】]\\s*)?(?:相关(?:阅读|新闻|报道|文章|推荐|文档|资讯|稿件|链接|文件|解读|信息)|延伸阅读|推荐阅读|猜你喜欢|大家都在看|大家还看|热门(?:推荐|文章|新闻|阅读)|热点推荐|为[您你]推荐|[您你]可能(?:还|也)?(?:感兴趣|喜欢).{0,6}|往期(?:精彩|推荐|回顾|精选|阅读)(?:回顾|推荐)?|精彩(?:推荐|回顾)|related (?:news|articles|posts)|you may also like)"
                    + "[\\s▲▼▽↓◆●■】\\])·:>»*-]*(?:更多[>»]*)?$");

    static LineLook[] of(List<Line> lines, List<Noise> found) {
        LineLook[] looks = new LineLook[lines.size()];
        List<Noise> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Noise::span));
        for (int i = 0; i < looks.length; i++) {
            Line line = lines.get(i);
            Noise known = NoiseFinder.touching(sorted, new TextSpan(line.start(), line.end()))
                    .filter(noise ->
                            noise.span().start() <= line.start() && noise.span().end() >= line.end())
                    .findFirst()
                    .orElse(null);
            looks[i] = known == null ? look(line) : claimed(known);
        }
        return looks;
    }

    private static LineLook claimed(Noise known) {
        boolean frame = switch (known.kind()) {
            case NAVIGATION, BREADCRUMB, COUNTER, SHARE, FOOTER ->
                !known.reason().equals(MediaFurniture.ACCOUNT)
                        && !known.reason().equals(MediaFurniture.EDITORS);
            default -> false;
        };
        boolean site = known.kind() == Kind.BREADCRUMB || known.kind() == Kind.NAVIGATION && frame;
        boolean caption = known.reason().equals("noise.others");
        return new LineLook(true, frame, frame, site, false, false, caption, false, 0);
    }

    private static LineLook look(Line line) {
        String folded = line.folded();
        if (line.length() > PARAGRAPH || line.length() > SPOKEN && folded.indexOf('。') >= 0) {
            return new LineLook(false, false, false, false, false, false, false, true, line.length());
        }
        SiteWords.Cover cover = SiteWords.in(folded);
        boolean numbered = cover.words() > 0 && Numbering.is(folded);
        boolean ends = folded.indexOf('。') >= 0;
        boolean sure = cover.sure() > 0 && cover.share() >= (ends ? 0.8 : 0.5);
        boolean row = cover.words() > 2 && cover.share() >= 0.6 && !ends;
        boolean frame = !numbered && (sure || row);
        boolean alone = !numbered && !ends && cover.sure() >= 2 && cover.share() >= 0.75 && cover.letters() >= 3;
        boolean sentence = !frame && (cover.letters() >= 8 || folded.endsWith("。")) && LineChars.isSpoken(folded);
        boolean button = cover.words() > 0 && cover.share() > 0.95 && !numbered;
        return new LineLook(
                false,
                frame,
                sure && !numbered,
                frame && (cover.site() || row && !sure),
                alone,
                button,
                cover.words() > 0 && CAPTION.matcher(folded).lookingAt(),
                sentence,
                cover.letters());
    }
}
