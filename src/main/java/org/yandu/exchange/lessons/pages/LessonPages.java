package org.yandu.exchange.lessons.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.exchange.Progress;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.Foot;
import org.yandu.exchange.paper.Metrics;
import org.yandu.exchange.paper.PaperOptions.Numbers;
import org.yandu.exchange.paper.Tones;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Script;
import org.yandu.language.Texts;

/** Sets a script on pages. Pure: the same script and the same faces give the same pages. */
public final class LessonPages {

    private final Metrics metrics;
    private final Texts texts;

    public LessonPages(Metrics metrics, Texts texts) {
        this.metrics = metrics;
        this.texts = texts;
    }

    /**
     * @param contents whether it begins with a table of contents
     * @param numbers in the margin; a lesson has none of paragraphs
     */
    public Book set(Script script, Sheet sheet, boolean contents, Numbers numbers) {
        return set(script, sheet, new Wish(contents, numbers, sheet.hasColours()), Progress.NONE)
                .orElseThrow();
    }

    /**
     * A list of passages; their places and themes stand below them, their sources at its end.
     *
     * @param colour whether there is any; patterns and signs are there in either case
     * @param progress hears of parts of the script
     * @return empty when {@code progress} wanted no more
     */
    public Optional<Book> list(Script script, boolean colour, Progress progress) {
        return set(script, Sheet.LIST, new Wish(false, Numbers.NONE, colour), progress);
    }

    private record Wish(boolean contents, Numbers numbers, boolean colour) {}

    private Optional<Book> set(Script script, Sheet sheet, Wish wish, Progress progress) {
        Tones tones = new Tones(wish.colour());
        Setting setting = new Setting(metrics, tones, script.notes());
        ScriptRows making = new ScriptRows(script, sheet, setting, texts);
        Optional<List<Row>> rows = making.rows(wish.contents(), progress);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, List<Row>> notes = new HashMap<>();
        for (int i = 0; i < script.notes().size(); i++) {
            Note note = script.notes().get(i);
            if (note.kind() == Note.Kind.FOOT) {
                notes.put(i, setting.set(new Types(sheet).note(), note.sign(), note.runs()));
            }
        }
        double right = sheet.isHandout() ? sheet.right() + Sheet.NOTES_GAP + Sheet.NOTES_WIDTH : sheet.right();
        Foot foot = new Foot(metrics, tones, sheet.left(), right, script.title());
        return Optional.of(new Painter(sheet, wish.numbers(), setting, texts, foot)
                .draw(Leafing.of(rows.get(), notes, Sheet.HEIGHT), making.headings(), script.themes()));
    }
}
