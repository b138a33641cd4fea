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
 */
record Enactment(String date, @Nullable String number) {

    private static final int HEAD = 12;

    private static final int LONGEST = 600;

    private static final String ACTS = "通过|公布|发布|颁布|修订|修正|修改|批准|制定";

    private static final Pattern ACT = Pattern.compile(ACTS);

    private static final Pattern BEGINS =
            Pattern.compile("^\\(?(?:根据|依据)?\\s*\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日.{0,120}?(?:" + ACTS + ")");

    private static final Pattern ORDER = Pattern.compile("[\\p{IsHan}]{0,20}令第\\s*\\d{1,4}\\s*号");

    /** @param lines of the text, from the first on */
    static @Nullable Enactment find(List<Line> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Line note = note(lines, i);
            boolean sentence = note.folded().indexOf('。') >= 0 && note.folded().charAt(0) != '(';
            if (!sentence
                    && note.length() <= LONGEST
                    && BEGINS.matcher(note.folded()).find()) {
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
            return BEGINS.matcher(next.folded()).find() && next.folded().indexOf('。') < 0;
        }
        return note.chars().filter(c -> c == '(').count()
                > note.chars().filter(c -> c == ')').count();
    }

    private static @Nullable Enactment read(Line note) {
        List<Dates.Found> dates = dates(note.folded());
        Enactment last = null;
        for (int i = 0; i < dates.size(); i++) {
            int from = dates.get(i).end();
            int until = i + 1 < dates.size() ? dates.get(i + 1).start() : note.length();
            String act = note.folded().substring(from, until);
            boolean later = last == null || dates.get(i).iso().compareTo(last.date) >= 0;
            if (later && !act.startsWith("起") && ACT.matcher(act).find()) {
                Matcher order = ORDER.matcher(act);
                String number = order.find()
                        ? note.words().substring(from + order.start(), from + order.end())
                        : null;
                last = new Enactment(dates.get(i).iso(), number);
            }
        }
        return last;
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
