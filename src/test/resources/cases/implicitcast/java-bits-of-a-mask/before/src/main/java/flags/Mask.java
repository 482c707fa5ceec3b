package flags;

class Mask {
    int bits;

    void set(long flag) {
        bits |= flag;
    }
}
