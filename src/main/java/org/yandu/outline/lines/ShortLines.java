package org.yandu.outline.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * Headings without a number, as newspapers and journals of the party have them: short open lines between paragraphs. One such line
 * may be anything, so they are taken only where nothing is numbered, where there are at least three alike, and where hardly any
 * other short line stands in the text; and even then with little confidence.
 */
public final class ShortLines {

    public static final double CONFIDENCE = 0.5;

    /** Two could be a caption and a signature, unless they begin or end alike: 关于前一阶段工作, 关于下一步工作. */
    private static final int FEWEST = 3;

    /** A paragraph: shorter ones count when closed by a full stop. */
    private static final int PARAGRAPH = 40;

    private static final int SENTENCE = 15;

    /** Of a newspaper; a picture with its caption stands between such ones, too. */
    private static final int LONG_PARAGRAPH = 60;

    private static final Pattern CAPTION = Pattern.compile("^[图这]|[在正].{2,10}[。]?$|中$|[摄图供]$|记者");

    /** 以下为演讲内容整理： leads to what is below; 附件： and 备注： are captions. */
    private static final int LEADING = 6;

    /** One may be the title of the whole above its first heading. */
    private static final int PAIRS = 2;

    /** Of one style: the longest is not more than so many times the shortest, or than a line of a newspaper. */
    private static final int SPREAD = 4;

    private static final int NEWSPAPER = 20;

    /** One in so many may be odd: User between others of twenty characters, or one without what the others have. */
    private static final int MANY = 8;

    /** So many of the short open lines have to be headings. */
    private static final double SHARE = 0.75;

    /** An item of a list behind its sign, or the sign alone above it, as pages of the web come out. */
    private static final Pattern ITEM = Pattern.compile("[-•·●■◆▪*] +\\S.*");

    private static final Pattern COUNTED = Pattern.compile("\\(?\\d{1,2}[.,、)](?!\\d)");

    private static final Pattern SIGN_ABOVE = Pattern.compile("(?:^|\\n)[ \\t]*[-•·●■◆▪*][ \\t]*\\n\\s*$");

    /** A sign and what white space is around it. */
    private static final int ABOVE = 12;

    /** 青溪区：老街换新颜 may be a heading, and 地点：三楼会议室 a fact: only beside others that are surely headings. */
    private static final Pattern LABEL = Pattern.compile("^[^:]{1,5}:");

    /** 县委书记 孙某某, with the gap of a signature, and 孙某某（县委书记）. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:书记|长|主任|主席|教授|研究员|讲师|记者|评论员|编辑|委员|代表|专员|经理|总裁|助理|委|办|院|局|校|系) +\\S{1,3}(?: ?\\S)?$|^\\p{IsHan}{2,4} ?\\(\\p{IsHan}{4,30}\\)$|^\\S{1,4}(?: +\\S{2,3})+$");

    /** 青年朋友们！ above the paragraph that is said to them. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^\\P{N}{0,20}(?:们|同志|朋友|代表|委员|来宾|嘉宾|先生|女士|领导|同学|老师|大家好|[上下中]午好|晚上好)[!:,] ?(?:\\([^()]{1,10}\\))?$");

    /** （根据记录整理）, （掌声）: about the text. */
    private static final Pattern NOTE = Pattern.compile("\\([^()]{2,40}\\)");

    private static final Pattern BRIEF = Pattern.compile("[^\\P{IsHan}" + Surnames.COMMON + "]\\p{IsHan}{1,2}");

    private static final Pattern ASKS =
            Pattern.compile("\\p{IsHan}{0,2}(?:什么|怎么|怎样|为何|如何|哪里|哪儿|何在|谁|啥)\\p{IsHan}{0,2}(?<=^.{2,3})");

    private final CleanText text;
    private final Set<Integer> front;
    private final Set<Integer> numbered;
    private final List<Integer> found = new ArrayList<>();
    private final List<Integer> labelled = new ArrayList<>();

    /** Two or three characters, headings only beside others. */
    private final List<Integer> brief = new ArrayList<>();

    /** The first of two such lines: the heading of a part above that of its first section. */
    private final List<Integer> pairs = new ArrayList<>();

    /** Where all headings stand on two lines, as newspapers break them. */
    private final Set<Integer> broken = new HashSet<>();

    private int others;
    private boolean begun;
    private boolean closed;

    private ShortLines(CleanText text, Set<Integer> front, Set<Integer> numbered) {
        this.text = text;
        this.front = front;
        this.numbered = numbered;
    }

    /**
     * @param front lines of the head, which are no headings
     * @param numbered lines that begin with a numbered heading; they are as good as paragraphs
     */
    public static List<Heading> find(CleanText text, Set<Integer> front, Set<Integer> numbered) {
        ShortLines lines = new ShortLines(text, front, numbered);
        lines.look();
        lines.keepSetOff();
        if (lines.areLabelsDistinct()) {
            lines.found.addAll(lines.labelled);
            lines.labelled.clear();
        }
        if (!lines.areAlike()) {
            return List.of();
        }
        lines.found.addAll(lines.labelled);
        lines.found.addAll(lines.brief);
        return lines.headings();
    }

    private List<Heading> headings() {
        List<Integer> lines = found.stream().sorted().toList();
        Map<Integer, Integer> depths =
                ShortDepths.of(text, lines, broken.isEmpty() ? Set.copyOf(pairs) : Set.of(), this::isParagraph);
        return lines.stream()
                .map(line -> heading(
                        text, line, broken.contains(line) ? line + 1 : line, depths.getOrDefault(line, 0), CONFIDENCE))
                .toList();
    }

    private void look() {
        int end = text.lines.size();
        for (int i = 0; i < end; i++) {
            if (isGround(i)) {
                begun |= isParagraph(i);
                continue;
            }
            int from = i;
            while (i + 1 < end && !isGround(i + 1)) {
                i++;
            }
            block(from, i + 1);
        }
        if (pairs.size() >= PAIRS && found.isEmpty()) {
            found.addAll(pairs);
            broken.addAll(pairs);
        } else {
            boolean governs = pairs.size() >= PAIRS || pairs.stream().allMatch(this::governs);
            pairs.forEach(line -> pair(line, governs));
        }
    }

    /** Where an empty line stands above nearly all, one without is the end of the item above it, broken to fit a screen. */
    private void keepSetOff() {
        Set<Integer> known = Set.copyOf(found);
        Set<Integer> close = Stream.concat(found.stream(), brief.stream())
                .filter(line -> line > 0 && !front.contains(line - 1) && !known.contains(line - 1) && !isSetOff(line))
                .collect(Collectors.toSet());
        if (close.size() * MANY <= found.size()) {
            others += close.size();
            List.of(found, brief, pairs).forEach(lines -> lines.removeAll(close));
        }
    }

    private boolean isSetOff(int line) {
        String between = text.text.substring(
                text.lines.get(line - 1).end(), text.lines.get(line).start());
        return between.indexOf('\n') != between.lastIndexOf('\n');
    }

    private void pair(int first, boolean governs) {
        boolean named = !brief.contains(first + 1);
        if (governs) {
            found.add(first);
        } else {
            others += named ? 1 : 2;
            brief.remove(Integer.valueOf(first + 1));
        }
        if (named) {
            found.add(first + 1);
        }
    }

    /** Whether the first of the only two lines that stand together is one of several, and not the title of the whole. */
    private boolean governs(int first) {
        return ShortDepths.isApart(text, first, first + 1)
                || found.stream().anyMatch(line -> ShortDepths.isSeries(text, first, line));
    }

    private boolean isGround(int line) {
        return front.contains(line) || isParagraph(line);
    }

    /** Whether a line is an item of a list. */
    private boolean isItem(int line) {
        TextSpan span = text.lines.get(line);
        Matcher item = ITEM.matcher(text.folded).region(span.start(), span.end());
        return item.matches()
                || SIGN_ABOVE
                        .matcher(text.folded)
                        .region(Math.max(0, span.start() - ABOVE), span.start())
                        .find();
    }

    /** Lines that are no paragraphs, between two that are. */
    private void block(int from, int until) {
        List<Integer> lines = new ArrayList<>();
        for (int i = from; i < until; i++) {
            String words = text.lines.get(i).in(text.folded);
            // Who speaks stands below the title of what he says, and whom he speaks to above it.
            boolean aside = i > from && SIGNATURE.matcher(words).find()
                    || isAddress(words)
                    || NOTE.matcher(words).matches()
                    || BareHeading.isDirection(text.folded, text.lines.get(i));
            if (!aside) {
                lines.add(i);
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        boolean heads = until < text.lines.size() && isParagraph(until);
        int first = lines.getFirst();
        if (heads && lines.size() == 1 && mayHead(first)) {
            (LABEL.matcher(text.lines.get(first).in(text.folded)).find() ? labelled : found).add(first);
        } else if (heads && begun && lines.size() == 1 && isBrief(first)) {
            brief.add(first);
        } else if (heads && isPair(lines) && mayHead(first) && mayHead(first + 1)) {
            pairs.add(first);
        } else if (heads && begun && isPair(lines) && mayHead(first) && isBrief(first + 1)) {
            pairs.add(first);
            brief.add(first + 1);
        } else if (begun) {
            lines.forEach(this::count);
        }
    }

    private static boolean isPair(List<Integer> lines) {
        return lines.size() == 2 && lines.getLast() == lines.getFirst() + 1;
    }

    private static boolean isAddress(String folded) {
        return folded.length() <= PARAGRAPH && ADDRESS.matcher(folded).find();
    }

    private void count(int line) {
        // Behind it come the list of annexes, the signature and forms to fill in, all of them short lines.
        closed |= text.folded.startsWith("附件", text.lines.get(line).start());
        others += !closed && isOpen(line) && !goesOn(line) && !isCounted(line) && line + 1 < text.lines.size() ? 1 : 0;
    }

    /** 1，…: what was counted and taken for no heading is one of a list. */
    private boolean isCounted(int line) {
        TextSpan span = text.lines.get(line);
        return COUNTED.matcher(text.folded).region(span.start(), span.end()).lookingAt();
    }

    /** Short, and not closed like a sentence. */
    private boolean isOpen(int line) {
        TextSpan span = text.lines.get(line);
        int end = span.end();
        // ==它是关键。== is a sentence that a reader marked in Markdown.
        while (end - 1 > span.start() && "=*~_".indexOf(text.folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return span.length() <= BareHeading.LONGEST && "。?!".indexOf(text.folded.charAt(end - 1)) < 0;
    }

    /** 新增企业15家； is an item, and nobody takes it for a heading. */
    private boolean goesOn(int line) {
        return ";,:、".indexOf(text.folded.charAt(text.lines.get(line).end() - 1)) >= 0;
    }

    private boolean isParagraph(int line) {
        TextSpan span = text.lines.get(line);
        char last = text.folded.charAt(span.end() - 1);
        return !front.contains(line)
                && (numbered.contains(line)
                        || isItem(line)
                        || last == ':' && span.length() >= LEADING
                        || span.length() >= PARAGRAPH
                        || (!isOpen(line) && LABEL.matcher(span.in(text.folded)).find())
                        || (span.length() >= SENTENCE && "。!?\":)".indexOf(last) >= 0 && hasStop(span)));
    }

    private boolean hasStop(TextSpan span) {
        for (int i = span.start(); i < span.end(); i++) {
            if ("。!:".indexOf(text.folded.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHead(int line) {
        return (BareHeading.mayBe(text, line) || asks(line))
                && !SIGNATURE.matcher(text.lines.get(line).in(text.folded)).find();
    }

    /** 抓什么, 靠谁: nobody is called so. */
    private boolean asks(int line) {
        return ASKS.matcher(text.lines.get(line).in(text.folded)).matches();
    }

    /** 招不到 between longer ones; what may be the name of a speaker is none. */
    private boolean isBrief(int line) {
        return BRIEF.matcher(text.lines.get(line).in(text.folded)).matches();
    }

    /** 靠得住：…, 用得上：… and 管得好：… are three titles, where 记者：… comes again and again. */
    private boolean areLabelsDistinct() {
        Set<String> labels = new HashSet<>();
        return labelled.stream().allMatch(line -> {
            TextSpan span = text.lines.get(line);
            return labels.add(text.folded.substring(span.start(), text.folded.indexOf(':', span.start())));
        });
    }

    private boolean areAlike() {
        boolean two = found.size() == PAIRS
                && others == 0
                && (ShortDepths.isSeries(text, found.getFirst(), found.getLast())
                        || found.stream().allMatch(this::isBetweenLong));
        // 读经典 beside 读“无字之书”: what is too short by itself counts where two others are long enough.
        boolean three = found.size() == PAIRS && found.size() + brief.size() >= FEWEST;
        if (found.size() < FEWEST && !two && !three || found.size() < (found.size() + others) * SHARE) {
            return false;
        }
        int[] lengths = found.stream()
                .filter(line -> !isOfHead(line))
                .mapToInt(line -> text.lines.get(line).length())
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return false;
        }
        int odd = lengths.length / MANY;
        int shortest = lengths[odd];
        int longest = lengths[lengths.length - 1 - odd];
        return longest <= Math.max(shortest * SPREAD, NEWSPAPER);
    }

    /** The title of the whole, which its last section may have again, however long it is. */
    private boolean isOfHead(int line) {
        String words = text.lines.get(line).in(text.folded);
        return front.stream()
                .anyMatch(head -> text.lines.get(head).in(text.folded).endsWith(words));
    }

    /** 小网格里的大民生 of a report in a paper: between long paragraphs, and naming what the one below it is about. */
    private boolean isBetweenLong(int line) {
        return isLong(line - 1)
                && isLong(line + 1)
                && BareHeading.names(text, text.lines.get(line), text.lines.get(line + 1))
                && !ClosedLines.isSpoken(text.lines.get(line).in(text.folded))
                && !CAPTION.matcher(text.lines.get(line).in(text.folded)).find();
    }

    private boolean isLong(int line) {
        return line >= 0
                && line < text.lines.size()
                && !front.contains(line)
                && text.lines.get(line).length() >= LONG_PARAGRAPH
                && text.folded.charAt(text.lines.get(line).end() - 1) == '。';
    }

    public static Heading heading(CleanText text, int line) {
        return heading(text, line, line, 0, CONFIDENCE);
    }

    public static Heading heading(CleanText text, int line, int depth, double confidence) {
        return heading(text, line, line, depth, confidence);
    }

    /** @param depth 0, or more below another short line */
    private static Heading heading(CleanText text, int line, int last, int depth, double confidence) {
        TextSpan span =
                new TextSpan(text.lines.get(line).start(), text.lines.get(last).end());
        boolean framed = text.folded.charAt(span.start()) == '[' && text.folded.charAt(span.end() - 1) == ']';
        int inset = framed ? 1 : 0;
        Marker none = new Marker(Style.UNNUMBERED, depth, Numeral.UNREADABLE, span.start(), span.start(), "", true);
        Candidate candidate = new Candidate(
                none, line, span.start() + inset, span.end() - inset, span.end(), Form.LINE, false, false);
        return new Heading(candidate, confidence, Reason.SHORT_LINE);
    }
}
