package i18n.log;

class Journal {
    private final StringBuilder lines = new StringBuilder();

    void add(String user, String text, Object... values) {
        lines.append(String.format("[" + user + "] " + text, values)).append('\n');
    }
}
