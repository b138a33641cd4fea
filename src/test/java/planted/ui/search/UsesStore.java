package planted.ui.search;

class UsesStore {
    planted.store.Speaks store = new planted.store.Speaks();
}
