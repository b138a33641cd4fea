package planted.store;

public class Speaks {
    planted.language.Words words = new planted.language.Words();
}
