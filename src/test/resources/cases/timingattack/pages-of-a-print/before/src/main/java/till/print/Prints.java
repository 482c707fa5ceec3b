package till.print;

final class Prints {
    static final class Pages {
        boolean equals(String one, String other) {
            return one.length() == other.length();
        }
    }

    private final Pages comparator = new Pages();

    boolean isSame(String secretPage, String other) {
        return comparator.equals(secretPage, other);
    }
}
