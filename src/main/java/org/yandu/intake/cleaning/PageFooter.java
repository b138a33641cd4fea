package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * The imprint of a web site below the text. Walked from the end upwards, and only taken when at least two lines, or one and a
 * registration number, can be nothing else: a notice, too, ends with address and telephone.
 */
final class PageFooter implements NoiseFinder.Rule {

    private static final int LENGTH = 160;

    /** Lines only a web site has. */
    private static final Pattern SITE = Pattern.compile(
            "icp备|备案(?:号|序号|编号)|公安?网安备|网安备|版权所有|copyright|©|技术支持|网站地图|法律声明|隐私(?:声明|政策)|免责声明|网站标识码|联系我们|关于我们|网站声明"
                    + "|建议使用.*(?:浏览器|分辨率)|ie\\d|访问量|您是第|站长统计|\\.(?:png|jpe?g|gif|svg|webp|bmp|ico)$|党政机关|政府网站找错|主办单位:|承办单位:|主办:|承办:|建设(?:维护|运维)");

    /** Of those, what settles it alone. */
    private static final Pattern CERTAIN =
            Pattern.compile("icp备|网安备|版权所有|copyright|©|网站标识码|网站地图|\\.(?:png|jpe?g|gif|svg|webp|bmp|ico)$|法律声明");

    /** The number by which a site is registered. */
    private static final Pattern REGISTERED = Pattern.compile("icp[备证]\\s?\\d{4}|网安?备\\s?\\d{4}");

    /** Nobody writes so of rights in an essay. */
    private static final Pattern CLAIMED =
            Pattern.compile("版权所有|©|reserved|网安备\\s?\\d|icp[备证]\\s?\\d|(?:19|20)\\d{2}|法律声明|网站地图|网站标识码");

    /** Lines that a site's imprint shares with a letter. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:联系)?(?:地址|电话|传真|邮编|邮政编码|邮箱|电子邮箱|e-?mail|联系电话|联系人|热线|服务热线|总机|网址|维护单位|主管单位|运维单位|技术支持)[:\\s]|^\\(?\\d{3,4}[-)]\\s*\\d{7,8}");

    /** A row of links may stand between such lines. */
    private static final int LINKS = 24;

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        int first = lines.size();
        int sites = 0;
        boolean certain = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String folded = lines.get(i).folded();
            boolean sentence = isSaid(folded);
            boolean site = !sentence
                    && folded.length() <= LENGTH
                    && SITE.matcher(folded).find();
            boolean address = !sentence
                    && folded.length() <= LENGTH
                    && ADDRESS.matcher(folded).find();
            if (site || address) {
                first = i;
                sites += site ? 1 : 0;
                certain |= site && CERTAIN.matcher(folded).find();
            } else if (!isRowOfLinks(lines, i)) {
                break;
            }
        }
        if (certain && (sites > 1 || first == lines.size() - 1 || isRegistered(lines.subList(first, lines.size())))) {
            for (Line line : lines.subList(first, lines.size())) {
                found.add(new Noise(new TextSpan(line.start(), line.end()), Noise.Kind.FOOTER, "noise.footer"));
            }
        }
    }

    /** A sentence that claims nothing, whatever it speaks of: Copyright 字样出现在……, ICP备案号的有无，可以看出…… */
    private static boolean isSaid(String folded) {
        return folded.indexOf('。') >= 0
                && !(CERTAIN.matcher(folded).find() && CLAIMED.matcher(folded).find());
    }

    private static boolean isRegistered(List<Line> imprint) {
        return imprint.stream()
                .anyMatch(line -> REGISTERED.matcher(line.folded()).find());
    }

    /** A short line without punctuation just below a line of the site. */
    private static boolean isRowOfLinks(List<Line> lines, int i) {
        String folded = lines.get(i).folded();
        boolean plain = folded.length() <= LINKS && folded.chars().noneMatch(c -> "。,;:!?".indexOf(c) >= 0);
        return plain && i > 0 && SITE.matcher(lines.get(i - 1).folded()).find();
    }
}
