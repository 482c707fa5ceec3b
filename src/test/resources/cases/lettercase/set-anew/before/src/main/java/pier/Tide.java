package pier;

class Tide {
    boolean isHigh(String text, String spare) {
        String state = text.toLowerCase();
        if (state.isEmpty()) {
            state = spare;
        }
        return state.equals("high");
    }
}
