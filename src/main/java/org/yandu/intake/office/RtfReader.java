package org.yandu.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yandu.intake.office.RtfLexer.Token;
import org.yandu.intake.office.RtfState.Into;

/** Follows the groups and control words of a rich text. */
final class RtfReader {

    /** Word nests a few dozen; the groups are kept on a stack of our own, so this only bounds memory. */
    private static final int DEEPEST = 5_000;

    private final RtfLexer lexer;
    private final Paper paper = new Paper();
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final PaperFlow main = new PaperFlow(paper.blocks);
    private final RtfBytes bytes = new RtfBytes(fonts);
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final RtfComments comments = new RtfComments(paper);
    private final RtfAside aside = new RtfAside(comments);
    private final RtfRow row = new RtfRow();
    private RtfState state = new RtfState(main);
    private int usualFont;
    private int toSkip;
    private boolean starred;

    RtfReader(RtfLexer lexer) {
        this.lexer = lexer;
    }

    Paper paper() {
        return paper;
    }

    PaperFacts facts() {
        return aside.facts();
    }

    String encoding() {
        return fonts.ofFile().name();
    }

    /** @return how many groups were never closed */
    int read() {
        boolean open = true;
        while (open) {
            Token token = lexer.next();
            switch (token) {
                case OPEN -> open();
                case CLOSE -> {
                    close();
                    open = !outer.isEmpty();
                }
                case CONTROL -> {
                    if (toSkip > 0) {
                        // A control word counts as one of the characters that stand for a Unicode one.
                        toSkip--;
                    } else {
                        control(lexer.word);
                    }
                }
                case RAW, HEX -> character(lexer.value, token == Token.RAW);
                case END -> open = false;
            }
        }
        flush();
        main.end();
        return outer.size();
    }

    private void open() {
        flush();
        toSkip = 0;
        starred = false;
        if (outer.size() >= DEEPEST) {
            throw new IllegalArgumentException("nested too deeply");
        }
        outer.push(state);
        state = state.inner();
    }

    private void close() {
        flush();
        toSkip = 0;
        starred = false;
        RtfState done = state;
        RtfState around = outer.poll();
        if (around == null) {
            return;
        }
        state = around;
        switch (done.group) {
            case "footnote", "shptxt", "dptxbxtext" -> done.flow.end();
            case "annotation" -> {
                done.flow.end();
                comments.end(around.flow.paragraph());
            }
            default -> {
                if (done.into == Into.ASIDE) {
                    aside.end(done.group, around.flow.paragraph());
                }
            }
        }
    }

    /** A byte of text. */
    private void character(int value, boolean raw) {
        starred = false;
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        if (state.into == Into.NOWHERE) {
            return;
        }
        int font = state.into == Into.FONTS ? fonts.toName(state.font) : state.fontOfText();
        bytes.add(value, font);
        if (raw && bytes.waitsForTrail()) {
            int trail = lexer.maskedTrail();
            if (trail >= 0) {
                bytes.add(trail, font);
            }
        }
    }

    private void flush() {
        if (!bytes.isEmpty()) {
            emit(bytes.take());
        }
    }

    private void emit(String words) {
        switch (state.into) {
            case TEXT -> {
                if (!state.hidden && !state.deleted) {
                    Face face = new Face(
                            state.bold || Face.isBlack(fonts.name(state.fontOfText())),
                            state.size,
                            styles.colour(state.highlight, state.fill));
                    state.flow.paragraph().add(words, face);
                }
            }
            case ASIDE -> aside.append(words);
            case FONTS -> fonts.name(state.font, words);
            case STYLES -> styles.name(state.style, words);
            case COLOURS -> words.chars().filter(c -> c == ';').forEach(c -> styles.endColour());
            case NOWHERE -> {
                // Left out.
            }
        }
    }

    private void control(String word) {
        boolean known = starred;
        starred = word.equals("*");
        if (word.equals("bin")) {
            lexer.skip(lexer.parameter);
        } else if (word.equals("u") && lexer.parameterised) {
            if (state.into != Into.NOWHERE) {
                flush();
                String decoded = bytes.unicode(lexer.parameter);
                if (!decoded.isEmpty()) {
                    emit(decoded);
                }
            }
            toSkip = state.unicodeSkip;
        } else if (!starred) {
            flush();
            if (!group(word, known) && !RtfLook.apply(word, lexer, state, usualFont)) {
                structure(word);
            } else if (state.into == Into.STYLES && word.equals("outlinelevel")) {
                styles.level(state.style, lexer.parameter);
            }
        }
    }

    /** @return whether the word opened a group of some kind */
    private boolean group(String word, boolean known) {
        RtfState around = outer.peek();
        boolean allowed = state.into != Into.NOWHERE || (around != null && around.group.equals("info"));
        if (word.equals("ud") && known && around != null) {
            RtfState original =
                    outer.stream().filter(s -> !s.twofold).findFirst().orElse(around);
            state.into = original.into;
        } else if (!allowed) {
            return state.into == Into.NOWHERE;
        } else if (RtfGroups.ASIDE.contains(word)) {
            begin(word, Into.ASIDE);
        } else if (RtfGroups.NOWHERE.contains(word)) {
            begin(word, Into.NOWHERE);
        } else if (RtfGroups.BOXES.contains(word)) {
            flow(word, state.flow.boxes);
        } else if (word.equals("annotation")) {
            flow(word, comments.words());
        } else if (word.equals("footnote")) {
            List<PaperBlock> note = new ArrayList<>();
            paper.notes.add(note);
            state.flow.paragraph().add(Paper.noteSign(paper.notes.size()), Face.PLAIN);
            flow(word, note);
        } else if (word.equals("upr")) {
            state.twofold = true;
        } else if (table(word) || RtfGroups.TRANSPARENT.contains(word)) {
            return true;
        } else if (known) {
            begin(word, Into.NOWHERE);
        } else {
            return false;
        }
        return true;
    }

    private boolean table(String word) {
        switch (word) {
            case "fonttbl" -> begin(word, Into.FONTS);
            case "colortbl" -> begin(word, Into.COLOURS);
            case "stylesheet" -> begin(word, Into.STYLES);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin(String word, Into into) {
        state.group = word;
        state.into = into;
        aside.begin();
    }

    private void flow(String word, List<PaperBlock> into) {
        state.group = word;
        state.flow = new PaperFlow(into);
        state.newParagraph();
        state.plain(usualFont);
    }

    /** Paragraphs, cells, the tables at the head of the file, and characters with words of their own. */
    private void structure(String word) {
        int number = lexer.parameter;
        switch (word) {
            case "par", "sect" -> paragraph(state.inTable);
            case "cell", "nestcell" -> {
                if (state.into == Into.TEXT && word.equals("cell")) {
                    styles.apply(state, state.flow.paragraph());
                    state.flow.endCell();
                } else {
                    paragraph(true);
                }
            }
            case "row" -> {
                if (state.into == Into.TEXT) {
                    state.flow.endRow(row.edges());
                }
            }
            case "trowd", "trleft", "cellx" -> row.apply(word, number);
            case "deff" -> {
                usualFont = number;
                state.font = number;
            }
            case "red", "green", "blue" -> styles.colour(word, number);
            default -> {
                String sign = RtfLook.sign(word);
                if (sign != null) {
                    emit(sign);
                } else {
                    fonts.apply(word, number, state.font);
                }
            }
        }
    }

    private void paragraph(boolean inTable) {
        // A paragraph whose mark was deleted runs on into the next one.
        if (state.into == Into.TEXT && !state.deleted) {
            styles.apply(state, state.flow.paragraph());
            state.flow.endParagraph(inTable);
        }
    }
}
