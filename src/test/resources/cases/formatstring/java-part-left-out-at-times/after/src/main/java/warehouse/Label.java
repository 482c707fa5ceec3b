package warehouse;

class Label {
    void print(String article, String note, int amount) {
        String line = "%2$s x";
        if (note != null) {
            line += " (%3$s)";
        }
        line += " %d%n";
        System.out.printf(line, amount, article, note);
    }
}
