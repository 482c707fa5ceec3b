package till.users;

final class Users {
    static boolean isSame(String name, String other, String till, String place) {
        return name.equals(other) && till.equals(place);
    }

    private Users() {}
}
