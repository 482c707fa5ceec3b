package brew.vats;

final class Sql {
    static final String FIND = "SELECT name FROM vat WHERE code = '${code}'";
}
