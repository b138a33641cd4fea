package planted.ui.shell;

abstract class UsesSearch {
    abstract planted.ui.search.UsesNotes other();
}
