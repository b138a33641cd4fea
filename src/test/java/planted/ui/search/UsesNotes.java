package planted.ui.search;

public abstract class UsesNotes {
    abstract planted.ui.notes.UsesTextControl other();
}
