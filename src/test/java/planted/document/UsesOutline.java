package planted.document;

public class UsesOutline {
    planted.outline.UsedByDocument upwards = new planted.outline.UsedByDocument(null);
}
