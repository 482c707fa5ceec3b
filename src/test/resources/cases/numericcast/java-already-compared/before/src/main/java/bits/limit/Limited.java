package bits.limit;

class Limited {
    int of(long value) {
        if (value > Integer.MAX_VALUE || value < 0) {
            return 0;
        }
        return (int) value;
    }
}
