package pier;

class Match {
    boolean isPier(String text) {
        return text.toLowerCase().matches("pier [0-9]+");
    }
}
