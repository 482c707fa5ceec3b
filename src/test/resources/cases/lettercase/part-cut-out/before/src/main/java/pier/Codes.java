package pier;

class Codes {
    boolean isDutch(String text) {
        return text.toLowerCase().substring(0, 2).equals("nl");
    }
}
