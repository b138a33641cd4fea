package planted.ui.parts;

class UsesShell {
    planted.ui.shell.Background background = new planted.ui.shell.Background();
}
