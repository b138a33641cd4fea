package planted.codebook;

abstract class UsesWindow {
    abstract javafx.scene.paint.Color colour();
}
