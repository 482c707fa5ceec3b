package bits.seed;

class Seeds {
    int next() {
        return (int) System.nanoTime();
    }
}
