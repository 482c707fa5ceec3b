package queue.wide;

class Wide {
    long sum;

    void add(int value) {
        sum += value;
    }
}
