package print;

class Column {
    String cell(String width, String text) {
        return String.format("%-" + width + "s|", text);
    }
}
