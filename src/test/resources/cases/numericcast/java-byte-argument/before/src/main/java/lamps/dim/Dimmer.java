package lamps.dim;

class Dimmer {
    byte level(String typed) {
        int level = Integer.parseInt(typed);
        return (byte) level;
    }
}
