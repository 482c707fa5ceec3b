package be.lacemakers;

final class Sql {
    private Sql() {}

    static String literal(String value) {
        return "'" + value + "'";
    }
}
