package pier;

class Modes {
    boolean isAutomatic(String text) {
        return text.toUpperCase().trim().startsWith("AUTO");
    }
}
