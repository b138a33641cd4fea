package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Dates;

/**
 * When a law was made what it is: the last day below its title on which it was passed, published or amended. The text at hand is
 * that of this day, and two versions of one law are told apart by it; the day on which it comes into force is another.
 *
 * @param number of the order that published or amended it
 * @param organ that passed it, without the number of its term and session
 */
record Enactment(
        String date, @Nullable String number, @Nullable String organ) {

    private static final int HEAD = 12;

    private static final int LONGEST = 600;

    private static final String ACTS = "通过|印发|公布|发布|颁布|修订|修正|修改|批准|制定";

    private static final Pattern ACT = Pattern.compile(ACTS);

    private static final Pattern BEGINS = Pattern.compile("^\\(?(?:根据|依据|" + Organs.NAME
            + ")?[\\s•·]*\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日.{0,120}?(?:" + ACTS + ")");

    /** 第十三届全国人民代表大会常务委员会第二十五次会议; 江州市第十六届人民代表大会 has the place before the number of the term. */
    private static final Pattern CONGRESS =
            Pattern.compile("(?:[由经已]*)(\\p{IsHan}{0,12}?)(?:第[一二三四五六七八九十百\\d]{1,4}届)?((?:全国)?人民代表大会(?:常务委员会)?)");

    /** 中共云陂省委常委会会议审议批准, 中共中央印发 */
    private static final Pattern PARTY = Pattern.compile(
            "\\s*(中共\\p{IsHan}{1,20}?(?:中央|委员会|[省市州县区旗]委|工委|党组))(?:常委会|常务委员会|全体|全会)?\\p{IsHan}{0,10}?(?:会议)?(?:审议)?(?:"
                    + ACTS + ")");

    /** （国家统计局2022年5月19日印发） */
    private static final Pattern BEFORE = Pattern.compile("^\\(?(" + Organs.NAME + ")[\\s•·]*(?=\\d{4}年)");

    private static final Pattern ORDER = Pattern.compile("[\\p{IsHan}]{0,20}令(?:\\d{4}年)?第\\s*\\d{1,4}\\s*号");

    /** @param lines of the text, from the first on */
    static @Nullable Enactment find(List<Line> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Line note = note(lines, i);
            boolean sentence = note.folded().indexOf('。') >= 0 && note.folded().charAt(0) != '(';
            if (!sentence
                    && note.length() <= LONGEST
                    && BEGINS.matcher(note.folded()).lookingAt()) {
                return read(note);
            }
        }
        return null;
    }

    /** What stands in brackets may go over several lines; without brackets, each amendment has its own. */
    private static Line note(List<Line> lines, int at) {
        Line first = lines.get(at);
        StringBuilder words = new StringBuilder(first.words());
        StringBuilder folded = new StringBuilder(first.folded());
        boolean bracket = folded.charAt(0) == '(';
        int end = at + 1;
        while (end < Math.min(at + HEAD, lines.size()) && goesOn(bracket, folded, lines.get(end))) {
            words.append(bracket ? "" : " ").append(lines.get(end).words());
            folded.append(bracket ? "" : " ").append(lines.get(end++).folded());
        }
        return new Line(first.start(), lines.get(end - 1).end(), words.toString(), folded.toString());
    }

    private static boolean goesOn(boolean bracket, StringBuilder note, Line next) {
        if (!bracket) {
            return next.folded().indexOf('。') < 0
                    && BEGINS.matcher(next.folded()).lookingAt();
        }
        return note.chars().filter(c -> c == '(').count()
                > note.chars().filter(c -> c == ')').count();
    }

    private static @Nullable Enactment read(Line note) {
        List<Dates.Found> dates = dates(note.folded());
        Enactment last = null;
        String organ = null;
        String known = null;
        for (int i = 0; i < dates.size(); i++) {
            int from = dates.get(i).end();
            int until = i + 1 < dates.size() ? dates.get(i + 1).start() : note.length();
            String act = note.folded().substring(from, until);
            boolean later = last == null || dates.get(i).iso().compareTo(last.date) >= 0;
            if (later && !act.startsWith("起") && ACT.matcher(act).find()) {
                Matcher order = ORDER.matcher(act);
                String number = order.find() ? note.words().substring(from + order.start(), from + order.end()) : null;
                // The province approves what the city has passed.
                boolean above = act.contains("批准") && !act.contains("审议批准");
                String passed = above ? null : organ(note, from, until);
                organ = passed == null ? organ : passed;
                // What was passed with its number is made known a few days later.
                String kept = number == null && known != null && act.matches("(?s).{0,4}(?:发布|公布).*") ? known : number;
                known = act.contains("通过") ? kept : null;
                last = new Enactment(dates.get(i).iso(), kept, organ);
            }
        }
        return last;
    }

    private static @Nullable String organ(Line note, int from, int until) {
        Matcher party = PARTY.matcher(note.folded()).region(from, until);
        if (party.lookingAt()) {
            return note.words().substring(party.start(1), party.end(1));
        }
        Matcher congress = CONGRESS.matcher(note.folded()).region(from, until);
        if (congress.find() && congress.group(2).startsWith("全国")
                || congress.hasMatch() && congress.end(1) > congress.start(1)) {
            return note.words().substring(congress.start(1), congress.end(1))
                    + note.words().substring(congress.start(2), congress.end(2));
        }
        Matcher before = BEFORE.matcher(note.folded());
        return before.find() ? note.words().substring(before.start(1), before.end(1)) : null;
    }

    private static List<Dates.Found> dates(String folded) {
        List<Dates.Found> dates = new ArrayList<>();
        int from = 0;
        Dates.Found found = Dates.first(folded);
        while (found != null) {
            dates.add(new Dates.Found(found.iso(), from + found.start(), from + found.end()));
            from += found.end();
            found = Dates.first(folded.substring(from));
        }
        return dates;
    }
}
