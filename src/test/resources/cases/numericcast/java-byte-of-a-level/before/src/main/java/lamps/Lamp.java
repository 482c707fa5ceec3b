package lamps;

class Lamp {
    byte level(java.util.Scanner in) {
        return (byte) in.nextInt();
    }

    byte other(int level) {
        return (byte) level;
    }
}
