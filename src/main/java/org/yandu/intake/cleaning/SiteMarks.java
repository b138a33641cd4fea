package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * What a site calls itself within a text it copied: its name and address between two words, a call to come back. The name is known from
 * the frame of the page, so this rule runs after those that find it.
 */
final class SiteMarks implements NoiseFinder.Rule {

    private static final Pattern NAME = Pattern.compile(
            "\\p{IsHan}{1,8}(?:网|文库|论坛|小说阁|小说网|小说|书屋|书库|书院网|在线|图书馆|资料库|资源库|社区网|平台|频道|阁|号)(?!\\p{IsHan})");

    private static final String DOMAIN =
            "[(\\[]?\\s*(?:https?://)?(?:[a-z0-9-]{1,30}\\.){1,3}[a-z]{2,8}(?:/[!-'*-+\\--~]{0,60})?\\s*[)\\]]?";

    /** Calls that no author writes, whatever the site is called. */
    private static final Pattern CALL = Pattern.compile(
            "一秒记住[^。]{0,40}?(?:无弹窗|无广告|更新快|首发|免费读)[^。,]{0,8}[!。]?|手机(?:用户|阅读|版)?请?(?:浏览|访问|登[录陆]|到|上)\\s?[a-z0-9./:-]{4,40}(?:阅读|观看)?[,。]?(?:更优质的阅读体验[。]?)?"
                    + "|本章未完,?请?(?:点击)?(?:下一页|翻页)(?:继续)?(?:阅读)?[。]?|喜欢[^。]{2,20}请大家收藏[^。]{0,60}[。]?|(?:最新|最快)(?:章节|更新)(?:尽在|请到|上)[^。]{0,30}[。!]?"
                    + "|[(]?本章完[)]?|以下是小编(?:为|给)(?:大家|您|你)(?:整理|收集|带来|分享|准备)[^。!]{0,80}[。!]|(?:本文|本)文?档?由[^。,]{2,14}(?:用户上传|整理发布|收集整理)[,。]?"
                    + "|[(]更多[^。()!,]{0,14}请(?:下载|关注|搜索|点击|访问)[^。()!,]{2,14}[)]|(?:点击|轻触)(?:查看|放大)(?:大图|图片|原图)|亲,[^。!]{0,60}(?:预览|下载)[^。!]{0,12}[!。]|小编寄语[:][^。!]{0,90}[!。]?|[\\[(]本文由[^。\\])]{2,40}(?:整理|提供|发布)[\\])]"
                    + "|文章来源[:]?[^。,]{0,12}" + DOMAIN + "|本文来自[:]?[^。,]{0,12}" + DOMAIN);

    /** Letters that a forum strews into what is copied from it: x5 K8 w2 n. */
    private static final Pattern STREWN = Pattern.compile(
            "(?<=[\\p{IsHan},。;])(?:-\\s?\\p{IsHan}{2,10}\\s)?(?=[^\\p{IsHan}]{0,12}(?:[a-z]\\d|\\d[a-z]|[a-z][/$!#%^&*+]))(?:[0-9a-z]{1,2}[/$!#%^&*+;:'\"|]?\\s){2,}[0-9a-z/$!#%^&*+]{0,2}(?=\\p{IsHan})");

    /** With these a call begins, perhaps behind a bracket; only there the pattern is tried. */
    private static final List<String> CALLING =
            List.of("一秒记住", "手机", "本章", "喜欢", "最新", "最快", "以下是小编", "小编寄语", "本文", "更多", "点击", "轻触", "亲,", "文章来源");

    private static final BitSet CALLING_FIRST = LineChars.first(CALLING);

    /** 龙源期刊通 http://www.…: a name and an address set between two words of a text. */
    private static final Pattern STAMP = Pattern.compile(
            "(?<name>\\p{IsHan}{2,6}(?:网|文库|论坛|期刊[网通]?|范文|小说|书屋|书库|阁))\\s?[\\[(]?\\s?(?:https?://)?(?<domain>(?:[a-z0-9-]{1,30}\\.){1,3}[a-z]{2,8})[^\\p{IsHan}\\s,。;]{0,20}(?:-{1,2}\\p{IsHan}{2,8})?[\\])]?");

    private static final Pattern TRUSTED = Pattern.compile(".*\\.(?:gov|edu|org|ac|mil)(?:\\.[a-z]{2})?|.*\\.cn");

    /** A reader is told to go there. */
    private static final Pattern TOLD = Pattern.compile("登[录陆]|访问|进入|浏览|通过|查[阅看询]|[在至到见]|网[址站]|报名|平台|关注");

    private static final int BEFORE = 6;

    private static final int AROUND = 60;

    private static final int LEAST = 3;

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        Set<String> names = names(lines, found);
        List<Pattern> marks = new ArrayList<>();
        for (String name : names) {
            String quoted = Pattern.quote(name);
            marks.add(Pattern.compile(
                    "(?:更多|海量|最新)[^。,;]{0,12}(?:关注|访问|登录|搜索|尽在|来自)" + quoted + "[!。]?|(?:本文档?|本资料|本书|文章)由?[^。,]{0,6}"
                            + quoted + "[^。,]{0,8}(?:上传|整理|提供|发布|首发|收集)[,。]?|" + quoted + "\\s*" + DOMAIN));
        }
        for (Line line : lines) {
            String folded = line.folded();
            calls(line, found);
            if (mayBeStrewn(folded)) {
                mark(STREWN.matcher(folded), line, found);
                StrewnSigns.find(line, found);
            }
            if (names.contains(folded)) {
                add(found, line, 0, line.length(), Kind.NAVIGATION, PageFrame.FRAME);
            } else if (names.stream().anyMatch(folded::contains)) {
                marks.forEach(pattern -> mark(pattern.matcher(folded), line, found));
            }
            if (folded.indexOf('.') >= 0) {
                stamps(line, found);
            }
        }
    }

    /** Two white spaces and a Latin letter are the least of it. */
    private static boolean mayBeStrewn(String folded) {
        int space = folded.indexOf(' ');
        return (folded.indexOf('\t') >= 0 || space >= 0 && folded.indexOf(' ', space + 1) >= 0)
                && LineChars.hasLatin(folded);
    }

    private static void calls(Line line, List<Noise> found) {
        String folded = line.folded();
        for (int at = 0; at < folded.length(); at++) {
            if (!CALLING_FIRST.get(folded.charAt(at))) {
                continue;
            }
            if (!isCalling(folded, at)) {
                continue;
            }
            boolean bracket = at > 0 && "[(".indexOf(folded.charAt(at - 1)) >= 0;
            Matcher call = CALL.matcher(folded).region(bracket ? at - 1 : at, folded.length());
            if (call.lookingAt()) {
                add(found, line, call.start(), call.end(), Kind.ADVERTISEMENT, "noise.advertisement");
            }
        }
    }

    private static boolean isCalling(String folded, int at) {
        for (String words : CALLING) {
            if (folded.startsWith(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Tried only around a dot between Latin letters, which hardly any line has. */
    private static void stamps(Line line, List<Noise> found) {
        String folded = line.folded();
        int from = 0;
        for (int dot = folded.indexOf('.'); dot >= 0; dot = folded.indexOf('.', dot + 1)) {
            boolean latin = dot > 0
                    && dot + 1 < folded.length()
                    && Character.isLetterOrDigit(folded.charAt(dot - 1))
                    && folded.charAt(dot + 1) >= 'a'
                    && folded.charAt(dot + 1) <= 'z';
            if (latin && dot >= from) {
                from = stamps(line, Math.max(from, dot - AROUND), Math.min(folded.length(), dot + AROUND), found);
            }
        }
    }

    /** Returns where the search goes on. */
    private static int stamps(Line line, int begin, int stop, List<Noise> found) {
        String folded = line.folded();
        Matcher stamp = STAMP.matcher(folded).region(begin, stop);
        int last = begin;
        while (stamp.find()) {
            last = stamp.end();
            int start = stamp.start();
            int end = stamp.end();
            if (start > 0 && "([{<《〈〖\"'".indexOf(folded.charAt(start - 1)) >= 0) {
                // Name and address in brackets are weighed as a whole by InjectedNames, and never half of them.
                continue;
            }
            boolean within = start > 0
                    && end < folded.length()
                    && Character.isIdeographic(folded.charAt(end))
                    && !Mentions.goesOn(folded, end)
                    && "。,;:".indexOf(folded.charAt(start - 1)) < 0;
            if (start > 0 && Character.isIdeographic(folded.charAt(start - 1))) {
                // Where its name begins is not known.
                start = stamp.end("name");
            }
            TextSpan span = new TextSpan(line.start() + start, line.start() + end);
            if (found.stream().anyMatch(noise -> noise.span().overlaps(span))) {
                continue;
            }
            boolean told = TOLD.matcher(folded.substring(Math.max(0, stamp.start() - BEFORE), stamp.end("name") - 1))
                    .find();
            if (!told
                    && !TRUSTED.matcher(stamp.group("domain")).matches()
                    && (within || end - start == folded.length())) {
                add(found, line, start, end, Kind.ADVERTISEMENT, "noise.advertisement");
            }
        }
        return last;
    }

    private static void mark(Matcher matcher, Line line, List<Noise> found) {
        while (matcher.find()) {
            add(found, line, matcher.start(), matcher.end(), Kind.ADVERTISEMENT, "noise.advertisement");
        }
    }

    /** What the frame of the page calls the site. */
    private static Set<String> names(List<Line> lines, List<Noise> found) {
        List<Noise> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Noise::span));
        Set<String> names = new LinkedHashSet<>();
        for (Line line : lines) {
            boolean frame = NoiseFinder.touching(sorted, new TextSpan(line.start(), line.end()))
                    .anyMatch(noise -> noise.kind() == Kind.NAVIGATION
                            || noise.kind() == Kind.BREADCRUMB
                            || noise.kind() == Kind.FOOTER);
            Matcher name = NAME.matcher(frame ? line.folded() : "");
            while (name.find()) {
                String called = name.group();
                if (called.length() >= LEAST && SiteWords.in(called).share() < 0.5) {
                    names.add(called);
                }
            }
            if (frame) {
                String first = line.folded().split("[\\s|>»›-]+", 2)[0];
                if (first.length() > LEAST
                        && first.length() < 10
                        && SiteWords.in(first).sure() == 0
                        && first.length() < line.length()) {
                    names.add(first);
                }
            }
        }
        return names;
    }

    private static void add(List<Noise> found, Line line, int start, int end, Kind kind, String reason) {
        found.add(new Noise(new TextSpan(line.start() + start, line.start() + end), kind, reason));
    }
}
