package planted.ui.notes;

class UsesShell {
    planted.ui.shell.Background background = new planted.ui.shell.Background();
}
