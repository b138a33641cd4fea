package planted.ui.notes;

abstract class NotesModel {
    abstract javafx.scene.Node node();
}
