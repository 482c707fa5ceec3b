package warehouse;

class Label {
    void print(String article, String note, int amount) {
        String line = article + " x";
        if (note != null) {
            line += " (" + note + ")";
        }
        line += " %d%n";
        System.out.printf(line, amount);
    }
}
