package org.yandu.exchange.codebooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Encodings;
import org.yandu.intake.manuscript.FileBytes;

/**
 * What a file says about themes.
 *
 * @param name of the codebook; empty in a table
 * @param note what the codebook is for
 * @param themes parents before what is nested in them, or after: their paths say it
 * @param remarks what could not be taken as it stands
 */
public record ThemeFile(String name, String note, List<ThemeRow> themes, List<RowRemark> remarks) {

    /** Far above any codebook. */
    private static final long MOST_BYTES = 32L << 20;

    public ThemeFile {
        themes = List.copyOf(themes);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads JSON, XLSX or CSV, told apart by what they begin with.
     *
     * @throws ProblemException FILE_MISSING, FILE_UNREADABLE, FILE_EMPTY, FILE_TOO_LARGE, FILE_DAMAGED, FILE_NOT_TEXT, FORMAT_UNSUPPORTED
     */
    public static ThemeFile read(Path path) {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try {
            if (!Files.exists(path)) {
                throw new ProblemException(Problem.of(Kind.FILE_MISSING, path));
            }
            if (Files.size(path) > MOST_BYTES) {
                throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, name));
            }
            return read(new FileBytes(name, Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.FILE_UNREADABLE, name), e);
        }
    }

    /**
     * Whether a file is a codebook and nothing else: JSON of this program, or a table more than half of whose headings are those of a
     * codebook. A table of annotations has a column of themes too and is none.
     */
    public static boolean isOne(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            return CodebookFormat.of(name).isPresent()
                    && Files.isRegularFile(path)
                    && Files.size(path) <= MOST_BYTES
                    && isOne(new FileBytes(name, Files.readAllBytes(path)));
        } catch (IOException | ProblemException e) {
            // Whoever takes it for something else meets the same trouble and tells.
            return false;
        }
    }

    static boolean isOne(FileBytes file) {
        if (file.startsWith('P', 'K')) {
            return TableThemes.isHeaded(XlsxCells.read(file));
        }
        Decoded decoded = file.bytes().length == 0 ? null : Encodings.decode(file.bytes());
        if (decoded == null) {
            return false;
        }
        String text = decoded.text();
        return text.stripLeading().startsWith("{")
                ? !JsonThemes.read(file.name(), text).themes().isEmpty()
                : TableThemes.isHeaded(CsvCells.read(text));
    }

    static ThemeFile read(FileBytes file) {
        List<RowRemark> remarks = new ArrayList<>();
        if (file.startsWith('P', 'K')) {
            return table(file, XlsxCells.read(file), remarks);
        }
        Decoded decoded = file.bytes().length == 0 ? null : Encodings.decode(file.bytes());
        if (decoded == null) {
            throw new ProblemException(
                    Problem.of(file.bytes().length == 0 ? Kind.FILE_EMPTY : Kind.FILE_NOT_TEXT, file.name()));
        }
        String text = decoded.text();
        return text.stripLeading().startsWith("{")
                ? JsonThemes.read(file.name(), text)
                : table(file, CsvCells.read(text), remarks);
    }

    private static ThemeFile table(FileBytes file, List<List<String>> cells, List<RowRemark> remarks) {
        List<ThemeRow> themes = TableThemes.of(cells, remarks);
        if (themes.isEmpty()) {
            throw new ProblemException(Problem.of(Kind.FILE_EMPTY, file.name()));
        }
        return new ThemeFile("", "", themes, remarks);
    }
}
