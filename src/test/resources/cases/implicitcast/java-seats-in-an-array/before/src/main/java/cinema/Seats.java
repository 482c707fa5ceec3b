package cinema;

class Seats {
    private final int[] sold = new int[30];

    void giveBack(int row, Long count) {
        sold[row] -= count;
    }
}
