package light;

class Dimmer {
    byte level(String text) {
        double share = Double.parseDouble(text);
        return (byte) share;
    }
}
