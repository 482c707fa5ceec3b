package queue.ring;

class Ring {
    private final int[] cells = new int[8];
    private int at;

    void add(long value) {
        cells[at++ % 8] += value;
    }
}
