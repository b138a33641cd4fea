package org.yandu.intake.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.intake.manuscript.ListCaptions;
import org.yandu.intake.manuscript.Squeezed;
import org.yandu.intake.web.PageLines.PageLine;

/**
 * What a page puts around its article besides lists of links, told by where it stands: pagers, calls to click, the name of the column above
 * the title, claims, addresses and comments below the last sentence, titles and teasers behind the line that names the editor.
 */
final class AroundArticle {

    /** Possessive, so that no line is too long for it: what stands first in it must not begin what stands behind it. */
    private static final Pattern PAGER =
            Pattern.compile("(?:共?第?\\d{1,3}页|[\\[【(（]?\\d{1,3}[\\]】)）]?|[上下前后]一?页|[首尾末]页|[<>«»|/…·.]){2,}+");

    /** A longer line of links is no pager. */
    private static final int PAGES = 400;

    private static final Pattern CALL = Pattern.compile("^[>»]*(?:点击|點擊)进入.{2,30}$|^点击.{2,24}[>»]{1,2}$");

    /** Signs that sites set before the name of a column. */
    private static final Pattern COLUMN = Pattern.compile("^[■▪◆●▶►▍❖※]\\p{IsHan}{2,8}$");

    private static final Pattern SCAN =
            Pattern.compile("^(?:请|微信|手机|点击)?(?:扫一扫|扫码|扫描?(?:上方|下方|左侧|右侧)?二维码|长按(?:识别)?二维码|识别二维码).{0,20}$");

    private static final Pattern CLAIM = Pattern.compile(
            "^[\\[【(（*※]*(?:免责|版权|特别|郑重|风险|重要|本[网站])?(?:声明|提示|提醒|申明)[\\]】)）]?[:：].*(?:本(?:网|站|报|平台|公司)|仅供参考|不构成|自担|自负|不承担|不代表)");

    private static final Pattern OWNER = Pattern.compile("版权所有|版權所有|(?i:icp)备|公网安备|(?i:copyright)|技术支持[:：]");

    private static final Pattern CONTACT =
            Pattern.compile("(?:地址|电话|传真|邮编|邮政编码|邮箱|(?i:e-?mail)|热线|[主承协]办(?:单位)?|网站标识码)[:：]");

    /** Who answers for a page is named below its last sentence. */
    private static final Pattern EDITOR = Pattern.compile("(?:责任编辑|责编|責任編輯)[:：/]");

    private static final int CREDITS = 60;

    /** Titles end without a sign, and teasers break off. */
    private static final Pattern SPOKEN = Pattern.compile("[。；！？.;!?][”’\"』」）)\\]】]*$");

    /** Of what is said on the page, so much stands above the editor of an article; what is said below are comments and teasers. */
    private static final double ABOVE = 0.6;

    private final SaidLines page;
    private final List<PageLine> lines;

    /** What holds the paragraphs of the page. */
    private final Set<Element> around = new HashSet<>();

    private final List<Noise> found = new ArrayList<>();

    private AroundArticle(SaidLines page) {
        this.page = page;
        this.lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (page.isSaid(i)) {
                around.addAll(holders(lines.get(i)));
            }
        }
    }

    /**
     * @param title that the page gives its text
     * @return whole lines
     */
    static List<Noise> in(SaidLines page, @Nullable String title) {
        AroundArticle around = new AroundArticle(page);
        if (page.last() >= 0) {
            around.lines(title == null ? "" : Squeezed.of(title));
            around.addresses();
            around.behindEditor();
        }
        return around.found;
    }

    private void lines(String title) {
        int titled = title.isEmpty() ? -1 : titled(title);
        for (int i = 0; i < lines.size(); i++) {
            String words = Squeezed.of(lines.get(i).words());
            boolean pager = i > page.last()
                    && lines.get(i).links() > 1
                    && words.length() <= PAGES
                    && PAGER.matcher(words).matches();
            boolean call = page.isLinks(i) && CALL.matcher(words).matches();
            boolean column = i < titled && COLUMN.matcher(words).matches();
            if (pager || call || column || page.isComment(i)) {
                add(i, Kind.NAVIGATION);
            } else if (i > page.last() && SCAN.matcher(words).matches()) {
                add(i, Kind.SHARE);
            } else if (i > page.first() && CLAIM.matcher(words).find() && isApart(i)) {
                add(i, Kind.FOOTER);
            }
        }
    }

    /** Whether a line stands below all that is said, or where nothing else is. */
    private boolean isApart(int line) {
        return line > page.last() || holders(lines.get(line)).stream().noneMatch(around::contains);
    }

    private int titled(String title) {
        int at = Math.min(page.first(), lines.size()) - 1;
        while (at >= 0 && !Squeezed.of(lines.get(at).words()).equals(title)) {
            at--;
        }
        return at;
    }

    /** The lines of one element below the article that say who owns the site and where it is. */
    private void addresses() {
        int start = page.last() + 1;
        while (start < lines.size()) {
            Element block = block(lines.get(start));
            int end = start;
            boolean owned = false;
            boolean all = true;
            while (end < lines.size() && block(lines.get(end)) == block) {
                String words = Squeezed.of(lines.get(end++).words());
                boolean owner = OWNER.matcher(words).find();
                owned |= owner;
                all &= owner || CONTACT.matcher(words).find();
            }
            for (int i = start; i < end && owned && all; i++) {
                add(i, Kind.FOOTER);
            }
            start = end;
        }
    }

    /**
     * Titles of other articles, and teasers that break off or lead on. Where one line behind the editor speaks to its end or is numbered, nobody
     * knows whose it is, a comment on the article, whoever wrote it, the paper it tells of, and all of it stays.
     */
    private void behindEditor() {
        int editor = editor();
        if (editor < 0) {
            return;
        }
        for (int i = editor + 1; i < lines.size(); i++) {
            String words = lines.get(i).words().strip();
            boolean spoken = page.isSaid(i) && SPOKEN.matcher(words).find();
            if (spoken || !page.isLinks(i) && (ListCaptions.isOwn(words) || LinkLists.isNumbered(words))) {
                return;
            }
        }
        for (int i = editor + 1; i < lines.size(); i++) {
            add(i, Kind.NAVIGATION);
        }
    }

    /** Index of the line that names the editor below the article; -1 for none. */
    private int editor() {
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            all += page.isSaid(i) ? lines.get(i).letters() : 0;
        }
        int above = 0;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (page.isSaid(i)) {
                above += line.letters();
            } else if (i > page.first()
                    && line.letters() <= CREDITS
                    && above >= all * ABOVE
                    && EDITOR.matcher(Squeezed.of(line.words())).find()) {
                return i;
            }
        }
        return -1;
    }

    private void add(int line, Kind kind) {
        found.add(new Noise(lines.get(line).span(), kind, "noise.around"));
    }

    /** The paragraph, which many stand in where only breaks part them, and what holds it. */
    private static List<Element> holders(PageLine line) {
        Element block = block(line);
        Element parent = block.parent();
        return parent == null ? List.of(block) : List.of(block, parent);
    }

    private static Element block(PageLine line) {
        Element at = line.block();
        while (!WebTags.isBlock(at.normalName()) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }
}
