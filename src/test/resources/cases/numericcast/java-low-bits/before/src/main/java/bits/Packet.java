package bits;

class Packet {
    byte high(int word) {
        return (byte) (word >>> 8);
    }
}
