package planted.ui.notes;

import planted.workspace.Store;

class GoesPastTheGate {
    void change(Store store) {
        store.commit("");
    }
}
