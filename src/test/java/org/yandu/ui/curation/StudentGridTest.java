package org.yandu.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StudentGridTest {

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private static StudentGrid.Col<String> col(String title, Function<String, String> words) {
        return new StudentGrid.Col<>(title, title, words, Comparator.comparing(words), row -> {});
    }

    private static List<String> said(StudentGrid<String> grid) {
        grid.applyCss();
        grid.layout();
        return grid.lookupAll(".table-cell").stream()
                .map(IndexedCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .map(IndexedCell::getText)
                .toList();
    }

    private static StudentGrid<String> grid() {
        StudentGrid<String> grid = new StudentGrid<>("grid", new Label());
        new Scene(grid, 400, 300);
        return grid;
    }

    /** A class is counted anew with every mark: other columns each time were other cells each time, hundreds of them. */
    @Test
    void countedAnewItKeepsItsColumnsAndSaysWhatIsTrueNow() {
        onFx(() -> {
            StudentGrid<String> grid = grid();
            grid.show("学员", row -> row, List.of(col("全部", row -> "1")), List.of("甲", "乙"));
            assertThat(said(grid)).containsExactlyInAnyOrder("甲", "乙", "1", "1");
            List<TableColumn<String, ?>> columns = List.copyOf(grid.getColumns());
            grid.show("学员", row -> row + "生", List.of(col("全部", row -> "2")), List.of("甲", "乙"));
            assertThat(grid.getColumns()).isEqualTo(columns);
            assertThat(said(grid)).containsExactlyInAnyOrder("甲生", "乙生", "2", "2");
            return true;
        });
    }

    @Test
    void otherColumnsComeWhenThereAreOthers() {
        onFx(() -> {
            StudentGrid<String> grid = grid();
            grid.show("学员", row -> row, List.of(col("全部", row -> "1")), List.of("甲"));
            grid.show("学员", row -> row, List.of(col("全部", row -> "1"), col("信", row -> "3")), List.of("甲"));
            assertThat(grid.getColumns()).hasSize(3);
            assertThat(said(grid)).containsExactlyInAnyOrder("甲", "1", "3");
            return true;
        });
    }

    @Test
    void theOrderTheReaderChoseStays() {
        onFx(() -> {
            StudentGrid<String> grid = grid();
            Function<String, String> first = row -> row.equals("甲") ? "1" : "2";
            grid.show("学员", row -> row, List.of(col("全部", first)), List.of("甲", "乙"));
            grid.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
            grid.getSortOrder().add(grid.getColumns().get(1));
            assertThat(grid.getItems()).containsExactly("乙", "甲");
            grid.show("学员", row -> row, List.of(col("全部", row -> row.equals("甲") ? "5" : "3")), List.of("甲", "乙"));
            assertThat(grid.getItems()).containsExactly("甲", "乙");
            grid.show("学员", row -> row, List.of(col("全部", first)), List.of("甲", "乙"));
            assertThat(grid.getItems()).containsExactly("乙", "甲");
            return true;
        });
    }
}
