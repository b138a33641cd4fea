package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * A page in one line: the name of its window, menus, the way to the article, its title, a row of facts, buttons, what it says, who edited it,
 * links. Where most is said with fewest links between is the article; what stands above its title and behind its last words is the page.
 */
final class PageWall {

    /** So many pieces are the least that head and foot of a page have together. */
    static final int PIECES = 8;

    /** Two words of sites may stand in what somebody writes. */
    private static final int SIGNS = 3;

    /** What a browser or a site says above the title is a small part of what the article says. */
    private static final double BEFORE = 0.15;

    /** Where it was published, who wrote it, whom it is from. */
    private static final int CLOSING = 6;

    /** Pieces that nobody knows before the first that is the page's. */
    private static final int UNKNOWN = 3;

    /** Where more of a tail is known it needs no such piece at its beginning. */
    private static final double KNOWN = 0.2;

    /** What a site says among its links is no longer. */
    private static final int REMARK = 60;

    /** So many buttons stand between the last paragraphs of an article at most. */
    private static final int BUTTONS = 4;

    private static final String ENDS = "。!?…”)";

    private final String line;
    private final int at;
    private final List<WallPiece> pieces;

    /** Where the article begins and, exclusive, ends. */
    private int first;

    private int last;

    /** The piece that is the title, or -1. */
    private int title = -1;

    private boolean twice;

    /** The first piece of its head, and the first behind its end. */
    private int head;

    /** The piece that leads to the title, or the title. */
    private int lead;

    private int tail;

    private PageWall(String line, int at, List<WallPiece> pieces) {
        this.line = line;
        this.at = at;
        this.pieces = pieces;
    }

    /**
     * @param raw a line as it stands
     * @param at where it begins in its text
     * @return {@code null} where it is no page
     */
    static @Nullable PageWall of(String raw, int at) {
        String line = Folding.inPlace(raw);
        TextSpan title = WallPieces.title(line);
        List<TextSpan> spans = WallPieces.of(raw, line, title);
        if (spans.size() < PIECES) {
            return null;
        }
        PageWall wall = new PageWall(
                line, at, spans.stream().map(span -> WallPiece.of(line, span)).toList());
        wall.findArticle();
        if (!wall.isPage()) {
            return null;
        }
        wall.findHead(title);
        wall.findTail();
        return wall;
    }

    /** The pieces that say most with least links among them. */
    private void findArticle() {
        int most = 0;
        int sum = 0;
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            sum += pieces.get(i).weight();
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > most) {
                most = sum;
                first = from;
                last = i + 1;
            }
        }
    }

    /**
     * Whether words of sites stand around what is said; a row of facts with the minute is as good as two. 经济, 社会 and 教育 stand in tables as
     * well, so one of them is sure.
     */
    private boolean isPage() {
        int signs = 0;
        boolean sure = false;
        for (int i = 0; i < pieces.size() && !(sure && signs >= SIGNS); i++) {
            WallPiece piece = pieces.get(i);
            boolean stamped = !piece.known() && FactRow.isStamped(piece.line());
            signs += piece.known() ? 1 : stamped ? 2 : 0;
            sure |= piece.sure() || stamped;
        }
        return sure && signs >= SIGNS;
    }

    private void findHead(@Nullable TextSpan said) {
        int all = said(0, pieces.size());
        int before = 0;
        int until = 0;
        while (until < last && before <= all * BEFORE) {
            before += OverTitle.isAside(pieces.get(until).words()) ? 0 : said(until, until + 1);
            until++;
        }
        int row = row(until);
        for (int i = 0; said != null && i < until; i++) {
            if (pieces.get(i).span().equals(said)) {
                title = i;
                twice = true;
            }
        }
        if (title < 0 && row >= 0) {
            title = above(row);
        }
        if (title >= 0) {
            lead = withLead();
            head = lead;
            while (head > 0 && Labels.begin(pieces.get(head - 1).words())) {
                head--;
            }
            first = Math.max(first, Math.max(title, row) + 1);
        }
    }

    /** The last row of facts before a piece, or -1; a day alone may be today. */
    private int row(int until) {
        for (int i = until - 1; i >= 0; i--) {
            Line row = pieces.get(i).line();
            if (FactRow.is(row) && row.folded().indexOf(':') > 0) {
                return i;
            }
        }
        return -1;
    }

    private int above(int row) {
        int i = row - 1;
        while (i >= 0 && pieces.get(i).isBelowTitle()) {
            i--;
        }
        i = NameAboveDay.title(
                i,
                j -> pieces.get(j).length(),
                j -> pieces.get(j).known(),
                j -> pieces.get(j).isWay(),
                j -> pieces.get(j).mayLead());
        return i >= 0 && pieces.get(i).mayBeTitle() ? i : -1;
    }

    /** Newspapers set a line above the title; it stands between the way through the site and the title. */
    private int withLead() {
        int above = title;
        while (above > 0 && title - above < 2 && pieces.get(above - 1).mayLead()) {
            above--;
        }
        return above > 0 && pieces.get(above - 1).isWay() ? above : title;
    }

    private int said(int from, int to) {
        int said = 0;
        for (int i = from; i < to; i++) {
            said += pieces.get(i).said() ? pieces.get(i).words().length() : 0;
        }
        return said;
    }

    private void findTail() {
        tail = pieces.size();
        int from = last;
        while (from < pieces.size() && from - last < CLOSING && pieces.get(from).isClosing()) {
            from++;
        }
        int sure = from;
        while (sure < pieces.size()
                && sure - from < UNKNOWN
                && !pieces.get(sure).sure()) {
            sure++;
        }
        if (last > first && sure < pieces.size()) {
            long known = pieces.subList(from, pieces.size()).stream()
                    .filter(WallPiece::known)
                    .count();
            if (pieces.get(sure).sure()) {
                tail = sure;
            } else if (known > SIGNS && known >= (pieces.size() - from) * KNOWN) {
                tail = from;
            }
        }
    }

    /**
     * Where its lines end, in the text: around the article every piece is a line, within it blanks stand between words as well, and in a title that
     * is said only once or what leads to it.
     */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            int end = pieces.get(i - 1).span().end();
            boolean within = i > first && i < last;
            boolean wide = pieces.get(i).span().start() - end > 1;
            boolean titled = i > lead && i < (twice ? title : title + 1);
            if (!titled && (!within || wide || ENDS.indexOf(line.charAt(end - 1)) >= 0)) {
                ends.add(at + end);
            }
        }
        return ends;
    }

    List<Noise> around() {
        List<Noise> around = new ArrayList<>();
        int table = OverTitle.table(i -> pieces.get(i).words(), this::isOfPage, head);
        unsaid(around, 0, table, REMARK / 2, Kind.NAVIGATION);
        if (title >= 0) {
            buttons(around);
        }
        unsaid(around, tail, pieces.size(), REMARK, Kind.FOOTER);
        return around;
    }

    private boolean isOfPage(int i) {
        return pieces.get(i).known() || pieces.get(i).isWay();
    }

    /** The last paragraphs of an article that has buttons among them: behind the last of them, or where its tail begins. */
    private int closed() {
        int closed = tail;
        int buttons = 0;
        for (int i = tail; i < pieces.size() && buttons <= BUTTONS; i++) {
            WallPiece piece = pieces.get(i);
            boolean paragraph = piece.isOfArticle();
            if (!paragraph && !SiteChrome.isButton(piece.words())) {
                break;
            }
            closed = paragraph ? i + 1 : closed;
            buttons += paragraph ? 0 : 1;
        }
        return closed;
    }

    /** All but what somebody says in more letters: a paragraph stays wherever it stands. */
    private void unsaid(List<Noise> around, int from, int to, int most, Kind kind) {
        int start = from;
        int closed = kind == Kind.FOOTER ? closed() : from;
        for (int i = from; i < to; i++) {
            boolean paragraph =
                    said(i, i + 1) > (i < closed ? 0 : most) && pieces.get(i).isParagraph();
            if (paragraph
                    || kind == Kind.NAVIGATION
                            && OverTitle.isAside(pieces.get(i).words())) {
                add(around, start, i, kind);
                start = i + 1;
            }
        }
        add(around, start, to, kind);
    }

    /** What stands between title and article and is neither a fact nor a name, from the first button to the last. */
    private void buttons(List<Noise> around) {
        int end = title;
        for (int i = title + 1; i < first || i < last && !pieces.get(i).said(); i++) {
            end = pieces.get(i).known() ? i + 1 : end;
        }
        int from = title + 1;
        while (from < end) {
            if (!pieces.get(from).known()) {
                from++;
                continue;
            }
            int to = from;
            while (to < end && !pieces.get(to).isOfHead()) {
                to++;
            }
            add(around, from, Math.max(to, from + 1), Kind.SHARE);
            from = Math.max(to, from + 1);
        }
    }

    private void add(List<Noise> around, int from, int to, Kind kind) {
        if (from < to) {
            TextSpan span = new TextSpan(
                    at + pieces.get(from).span().start(),
                    at + pieces.get(to - 1).span().end());
            around.add(new Noise(span, kind, "noise." + kind.name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /** The title that stands twice on the page, where it stands above the article. */
    @Nullable
    TextSpan title() {
        TextSpan span = twice ? pieces.get(title).span() : null;
        return span == null ? null : new TextSpan(at + span.start(), at + span.end());
    }
}
