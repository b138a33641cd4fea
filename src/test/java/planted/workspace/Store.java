package planted.workspace;

public interface Store {
    void commit(String change);
}
