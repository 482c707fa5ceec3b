package pier;

class Ship {
    private final String sought = "Isabella".toLowerCase();

    boolean is(String name) {
        return sought.equals(name);
    }
}
