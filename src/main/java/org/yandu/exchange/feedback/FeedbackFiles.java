package org.yandu.exchange.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Progress;
import org.yandu.exchange.lessons.word.LessonWord;
import org.yandu.exchange.lessons.word.Look;
import org.yandu.exchange.out.FileNames;
import org.yandu.exchange.out.OutFile;
import org.yandu.language.Texts;
import org.yandu.workspace.Workspace;

/** A Word file for each student, in one folder. */
public final class FeedbackFiles {

    private FeedbackFiles() {}

    /**
     * A file that was written.
     *
     * @param coder name of the student
     * @param withheld how many answers to compare with are not in it, because they have not been released
     */
    public record Written(String coder, Path file, int withheld) {}

    /**
     * What goes into the sheets.
     *
     * @param instructor name of the coder whose comments are handed on
     * @param answers whether answers to compare with are told before they are released
     */
    public record Told(String instructor, boolean answers) {}

    /**
     * Long work, never on the thread of the window. A file that is there already is left as it is, and the new one gets a number.
     *
     * @param folder made when it is not there
     * @return those written before it was stopped
     * @throws ProblemException FILE_UNWRITABLE
     */
    public static List<Written> write(
            Workspace workspace, Texts texts, List<String> students, Told told, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNWRITABLE, folder), e);
        }
        ClassTexts read = new ClassTexts(workspace);
        List<Written> written = new ArrayList<>();
        for (String student : students) {
            if (!progress.goesOn(written.size(), students.size(), student)) {
                break;
            }
            FeedbackSheet.Made sheet = FeedbackSheet.of(read, texts, student, told, Instant.now());
            Path file = free(folder, FileNames.of(texts.get("feedback.file", student)));
            OutFile.write(file, out -> {
                LessonWord.write(sheet.script(), Look.TEACHING, false, texts, out);
                return true;
            });
            written.add(new Written(student, file, sheet.withheld()));
        }
        return written;
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ".docx");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + " (" + i + ").docx");
        }
        return file;
    }
}
