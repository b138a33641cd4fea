package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * What stands beside a title because it was put on a platform: the name of the file above it, 工作汇报.docx, and the card of an account below it:
 * its name, its motto, 87篇原创内容.
 */
final class TitleTwins implements NoiseFinder.Rule {

    private static final int HEAD = 20;

    private static final Pattern FILE = Pattern.compile("(.{4,60})\\.(?:docx?|wps|pdf|pptx?|xlsx?|txt|caj)");

    private static final Pattern CARD = Pattern.compile("\\d{1,5}篇原创(?:内容|文章)");

    private static final Pattern CHANNEL = Pattern.compile("公众号|视频号|服务号|订阅号");

    /** No name and no motto of an account is longer. */
    private static final int MOTTO = 24;

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Matcher file = FILE.matcher(lines.get(i).folded());
            if (file.matches() && comesAgain(lines, i, file.group(1))) {
                add(found, lines.get(i), PageFrame.FRAME);
            } else if (i > 0 && CARD.matcher(lines.get(i).folded()).matches()) {
                card(lines, i, found);
            }
        }
    }

    private static boolean comesAgain(List<Line> lines, int at, String title) {
        return lines.subList(at + 1, Math.min(lines.size(), at + HEAD)).stream()
                .anyMatch(line -> line.folded().equals(title));
    }

    /** Name and motto lie between the line that says whose post it is and the number of posts. */
    private static void card(List<Line> lines, int at, List<Noise> found) {
        int top = at;
        while (top > 1 && at - top < 2 && isShort(lines.get(top - 1))) {
            top--;
        }
        boolean posted = PageFrame.isFact(lines.get(top - 1));
        int below = at + 1 < lines.size()
                        && CHANNEL.matcher(lines.get(at + 1).folded()).matches()
                ? at + 2
                : at + 1;
        for (Line line : lines.subList(posted ? top : at, below)) {
            add(found, line, MediaFurniture.ACCOUNT);
        }
    }

    private static boolean isShort(Line line) {
        return line.length() <= MOTTO && !LineChars.isSpoken(line.folded()) && !PageFrame.isFact(line);
    }

    private static void add(List<Noise> found, Line line, String reason) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), Kind.NAVIGATION, reason));
    }
}
