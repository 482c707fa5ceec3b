package pier;

class Berth {
    String side(String text) {
        return text.toLowerCase().equals("east") ? "E" : text;
    }
}
