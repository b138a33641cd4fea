package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Dates;

/**
 * What an account sets between the title of a post and the post: who wrote it, whose account it is, and when it was put there, in one line or
 * with the time in the next. 原创 周晓岚 基层治理研究 2023-04-13 20:15, 温如玉 | 治理前沿 Governance Frontier, 泽湖组工, 2020-10-10 07:31
 * 边城晚报. The cells are read, not the line as a whole, so that each may be missing.
 *
 * @param author {@code null} where only the account is named, or a name cannot be told from it
 * @param account whose post it is
 */
record AccountLine(@Nullable String author, @Nullable String account) {

    private static final AccountLine NONE = new AccountLine(null, null);

    /** The account and what it does fill no more. */
    private static final int LONGEST = 60;

    /** A title between two lines has so many characters at least. */
    private static final int LEAST_TITLE = 7;

    private static final Pattern ORIGINAL = Pattern.compile("^原创\\s+(?=\\S)");

    private static final String TIME =
            "\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?";

    private static final Pattern MINUTE = Pattern.compile(TIME);

    /** The minute, where it was posted, or the day alone behind what is said to be original. */
    private static final Pattern BEHIND = Pattern.compile("\\s+" + TIME + "(?:\\s+(发表于).*)?$");

    private static final Pattern DAY = Pattern.compile("\\s+\\d{4}[-年]\\d.*$");

    private static final Pattern BEFORE = Pattern.compile("^" + TIME + "\\s+");

    /** 以下文章来源于宣讲家汇 ，作者宣讲君: the account it was taken from, and what its author calls himself. */
    private static final Pattern FROM =
            Pattern.compile("^以下文章来源于\\s*([^\\s,]{2,20})\\s*(?:,\\s*作者\\s*(\\p{IsHan}{2,3})$)?");

    private static final Pattern GAP = Pattern.compile("\\s*\\|\\s*|\\s+");

    private static final Pattern LATIN = Pattern.compile("[a-z][a-z.]*");

    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·]{2,4}");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{3,20}");

    /** 泽湖组工 above the minute; a site that stands there has its own name for it. */
    private static final Pattern ABOVE = Pattern.compile("\\p{IsHan}{3,11}[^\\P{IsHan}网站]");

    /** Beside the name of a person, and the other way round. */
    private static final Pattern BESIDE = Pattern.compile("\\p{IsHan}{4,12}");

    /** What papers and accounts are called by, where nothing else tells that a word is the name of one. */
    private static final Pattern MEDIUM =
            Pattern.compile("\\p{IsHan}{1,14}(?:之家|前沿|观察|研究|评论|杂志|在线|智库|平台|频道|客户端|号|报|网|刊|社|台)");

    /** Cells of a line, as they stand, and what the line says of itself. */
    private record Cells(
            List<Line> words, boolean isOriginal, boolean isTimed, boolean isPosted, boolean isFirstTimed) {}

    /** Whether a line begins as accounts begin what they wrote themselves. */
    static boolean isOriginal(Line line) {
        return line.length() <= LONGEST && ORIGINAL.matcher(line.folded()).find();
    }

    /** Who wrote what an account says is its own. */
    static @Nullable String author(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean says = isOriginal(lines.get(i))
                    || FROM.matcher(lines.get(i).folded()).find();
            String author = says ? at(lines, i).author : null;
            if (author != null) {
                return author;
            }
        }
        return null;
    }

    /** The account in the first line that names one. */
    static @Nullable String account(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String account = at(lines, i).account;
            if (account != null) {
                return account;
            }
        }
        return null;
    }

    /** What a line says, with a look at the next, which may have the time. */
    static AccountLine at(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (line.length() > LONGEST) {
            return NONE;
        }
        Matcher from = FROM.matcher(line.folded());
        if (from.find()) {
            return from(line, from);
        }
        Cells cells = cells(line);
        @Nullable Line below = index + 1 < lines.size() ? lines.get(index + 1) : null;
        return switch (cells.words.size()) {
            case 0 -> NONE;
            case 1 -> alone(cells, below);
            default -> cells.isOriginal ? original(line, cells) : cells.words.size() == 2 ? both(cells, below) : NONE;
        };
    }

    private static AccountLine from(Line line, Matcher from) {
        boolean person = from.group(2) != null && FamilyNames.begin(from.group(2));
        return new AccountLine(
                person ? line.words().substring(from.start(2), from.end(2)) : null,
                line.words().substring(from.start(1), from.end(1)));
    }

    private static Cells cells(Line line) {
        String folded = line.folded();
        Matcher original = ORIGINAL.matcher(folded);
        boolean isOriginal = original.find();
        Matcher before = BEFORE.matcher(folded);
        boolean first = before.find();
        Matcher behind = BEHIND.matcher(folded);
        boolean timed = behind.find();
        Matcher day = DAY.matcher(folded);
        int from = isOriginal ? original.end() : first ? before.end() : 0;
        int until = timed ? behind.start() : isOriginal && day.find() ? day.start() : line.length();
        List<Line> words = from < until ? split(line, from, until) : List.of();
        return new Cells(words, isOriginal, timed, timed && behind.group(1) != null, first);
    }

    /** 治理前沿 Governance Frontier: what an account is called in English says nothing more. */
    private static List<Line> split(Line line, int from, int until) {
        List<Line> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(line.folded()).region(from, until);
        int at = from;
        while (at < until) {
            int end = gap.find() ? gap.start() : until;
            String folded = line.folded().substring(at, end);
            if (!folded.isEmpty() && !LATIN.matcher(folded).matches()) {
                cells.add(new Line(
                        line.start() + at, line.start() + end, line.words().substring(at, end), folded));
            }
            at = end == until ? until : gap.end();
        }
        return cells;
    }

    private static AccountLine alone(Cells cells, @Nullable Line below) {
        Line cell = cells.words.getFirst();
        boolean posted = cells.isPosted && NAME.matcher(cell.folded()).matches();
        boolean medium = cells.isFirstTimed && MEDIUM.matcher(cell.folded()).matches();
        boolean above = !cells.isTimed
                && !cells.isFirstTimed
                && ABOVE.matcher(cell.folded()).matches();
        // 新年贺词 above the title, which was passed over, is what that is.
        boolean apart = below != null && below.start() - cell.end() >= LEAST_TITLE;
        above = above
                && !(apart && ColumnName.isKind(cell.folded()))
                && (isMinute(below)
                        || isDay(below) && MEDIUM.matcher(cell.folded()).matches());
        boolean timed = cells.isTimed && ABOVE.matcher(cell.folded()).matches() && !Organs.isOne(cell.folded());
        return posted || medium || above || timed ? new AccountLine(null, cell.words()) : NONE;
    }

    private static boolean isMinute(@Nullable Line line) {
        return line != null && MINUTE.matcher(line.folded()).matches();
    }

    private static boolean isDay(@Nullable Line line) {
        return line != null && Dates.isAll(line.folded());
    }

    /** All that stand before the account wrote it. */
    private static AccountLine original(Line line, Cells cells) {
        Line account = cells.words.getLast();
        int from = cells.words.getFirst().start() - line.start();
        int until = account.start() - line.start();
        boolean people = cells.words.subList(0, cells.words.size() - 1).stream()
                .allMatch(cell ->
                        cell.folded().codePoints().allMatch(c -> Character.isIdeographic(c) || c == '·' || c == '、'));
        String names = line.words().substring(from, until).replace('|', ' ').strip();
        return new AccountLine(people ? PersonNames.listed(names) : null, account.words());
    }

    private static AccountLine both(Cells cells, @Nullable Line below) {
        Line person = cells.words.getFirst();
        Line account = cells.words.getLast();
        boolean names = PERSON.matcher(person.folded()).matches();
        boolean timed = cells.isTimed || isMinute(below);
        boolean dated = timed || below != null && Dates.first(below.folded()) != null;
        boolean medium = MEDIUM.matcher(account.folded()).matches();
        boolean beside = BESIDE.matcher(account.folded()).matches();
        boolean wrote = names && dated && beside && FamilyNames.begin(person.folded());
        return names && (timed && beside || medium || wrote)
                ? new AccountLine(wrote ? person.words() : null, timed && beside || medium ? account.words() : null)
                : NONE;
    }
}
