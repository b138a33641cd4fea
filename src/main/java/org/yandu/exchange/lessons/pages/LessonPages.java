package org.yandu.exchange.lessons.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Tones tones = new Tones(sheet.hasColours());
        Setting setting = new Setting(metrics, tones, script.notes());
        ScriptRows making = new ScriptRows(script, sheet, setting, texts);
        List<Row> rows = making.rows(contents);
        Map<Integer, List<Row>> notes = new HashMap<>();
        for (int i = 0; i < script.notes().size(); i++) {
            Note note = script.notes().get(i);
            if (note.kind() == Note.Kind.FOOT) {
                notes.put(i, setting.set(new Types(sheet).note(), note.sign(), note.runs()));
            }
        }
        double right = sheet.isHandout() ? sheet.right() + Sheet.NOTES_GAP + Sheet.NOTES_WIDTH : sheet.right();
        Foot foot = new Foot(metrics, tones, sheet.left(), right, script.title());
        return new Painter(sheet, numbers, setting, texts, foot)
                .draw(Leafing.of(rows, notes, Sheet.HEIGHT), making.headings(), script.themes());
    }
}
