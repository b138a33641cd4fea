package planted.workspace;

abstract class UsesSql {
    abstract java.sql.Connection connection();
}
