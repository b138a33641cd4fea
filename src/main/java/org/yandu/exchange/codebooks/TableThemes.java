package org.yandu.exchange.codebooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.codebook.Rgb;
import org.yandu.codebook.Signs;

/** Makes themes of the rows of a table, as tolerant as its row numbers allow: what cannot be read is said and left out. */
final class TableThemes {

    private final List<RowRemark> remarks;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<ThemeRow> themes = new ArrayList<>();
    private final Map<String, List<String>> named = new HashMap<>();
    private final Set<List<String>> paths = new HashSet<>();

    private TableThemes(List<RowRemark> remarks) {
        this.remarks = remarks;
    }

    /** @param remarks takes what could not be read */
    static List<ThemeRow> of(List<List<String>> rows, List<RowRemark> remarks) {
        TableThemes table = new TableThemes(remarks);
        int first = 0;
        while (first < rows.size() && rows.get(first).stream().allMatch(String::isBlank)) {
            first++;
        }
        boolean headed = first < rows.size() && table.head(rows.get(first));
        if (!headed && first < rows.size()) {
            remarks.add(RowRemark.of(first + 1, "codebook.row.no_heading", first + 1));
            table.columns.put("path", 0);
        }
        for (int i = headed ? first + 1 : first; i < rows.size(); i++) {
            if (!rows.get(i).stream().allMatch(String::isBlank)) {
                table.row(i + 1, rows.get(i));
            }
        }
        return table.themes;
    }

    /** Whether these can only be themes: the first row names them, and most of its columns are those of a codebook. */
    static boolean isHeaded(List<List<String>> rows) {
        List<String> first = rows.stream()
                .filter(row -> !row.stream().allMatch(String::isBlank))
                .findFirst()
                .orElse(List.of());
        List<String> known =
                first.stream().flatMap(cell -> Words.column(cell).stream()).toList();
        long named = first.stream().filter(cell -> !cell.isBlank()).count();
        return known.size() > 1 && known.size() * 2L > named && (known.contains("path") || known.contains("name"));
    }

    private boolean head(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            Words.column(cells.get(i)).ifPresent(name -> columns.putIfAbsent(name, column));
        }
        if (columns.containsKey("path") || columns.containsKey("name")) {
            return true;
        }
        columns.clear();
        return false;
    }

    private String cell(List<String> cells, String column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size()
                ? ""
                : CsvCells.unguarded(cells.get(index).strip());
    }

    private void row(int number, List<String> cells) {
        List<String> path = path(cells);
        if (path.isEmpty()) {
            remarks.add(RowRemark.of(number, "codebook.row.no_name", number));
            return;
        }
        if (!paths.add(path)) {
            remarks.add(RowRemark.of(number, "codebook.row.twice", number, Paths.write(path)));
            return;
        }
        named.putIfAbsent(path.getLast(), path);
        String id = cell(cells, "id");
        themes.add(new ThemeRow(
                number,
                id.isEmpty() ? null : id,
                path,
                new ThemeRow.Face(
                        sign(number, cells), colour(number, cells), pattern(number, cells), key(number, cells)),
                new Meaning(
                        cell(cells, "definition"),
                        cell(cells, "when"),
                        cell(cells, "whenNot"),
                        SampleCell.read(cell(cells, "samples"))),
                cell(cells, "retired").isEmpty() ? null : (Boolean) Words.isYes(cell(cells, "retired"))));
    }

    /** Its own column; else the name, below the parent that another column names by name or path. */
    private List<String> path(List<String> cells) {
        List<String> own = Paths.read(cell(cells, "path"));
        if (!own.isEmpty()) {
            return own;
        }
        List<String> name = Paths.read(cell(cells, "name"));
        List<String> parent = Paths.read(cell(cells, "parent"));
        if (name.isEmpty() || parent.isEmpty()) {
            return name;
        }
        List<String> path =
                new ArrayList<>(parent.size() == 1 ? named.getOrDefault(parent.getFirst(), parent) : parent);
        path.addAll(name);
        return path;
    }

    private @Nullable String sign(int number, List<String> cells) {
        String sign = cell(cells, "sign");
        if (sign.isEmpty() || Signs.isSign(sign)) {
            return sign.isEmpty() ? null : sign;
        }
        remarks.add(RowRemark.of(number, "codebook.row.sign", number, sign));
        return null;
    }

    private @Nullable Colour colour(int number, List<String> cells) {
        String colour = cell(cells, "colour");
        if (colour.isEmpty()) {
            return null;
        }
        if (Rgb.parse(colour).isEmpty()) {
            remarks.add(RowRemark.of(number, "codebook.row.colour", number, colour));
            return null;
        }
        return Colours.of(colour);
    }

    private @Nullable Pattern pattern(int number, List<String> cells) {
        String pattern = cell(cells, "pattern");
        if (pattern.isEmpty()) {
            return null;
        }
        if (Words.pattern(pattern).isEmpty()) {
            remarks.add(RowRemark.of(number, "codebook.row.pattern", number, pattern));
        }
        return Words.pattern(pattern).orElse(null);
    }

    private @Nullable Integer key(int number, List<String> cells) {
        String key = cell(cells, "key");
        if (key.isEmpty()) {
            return null;
        }
        if (!key.matches("[1-9]")) {
            remarks.add(RowRemark.of(number, "codebook.row.key", number, key));
            return null;
        }
        return Integer.valueOf(key);
    }
}
