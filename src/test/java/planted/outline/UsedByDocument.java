package planted.outline;

public class UsedByDocument {
    public UsedByDocument(planted.document.UsesOutline around) {
        System.identityHashCode(around);
    }
}
