package cache;

class KeyHash {
    static int of(long[] parts) {
        int hash = 7;
        for (long part : parts) {
            hash += 31L * part;
        }
        return hash;
    }
}
