package planted.ui.notes;

public abstract class UsesTextControl {
    abstract org.fxmisc.richtext.model.TwoDimensional text();
}
