package queue;

class Numbers {
    private int next;

    int take(long step) {
        return next = Math.toIntExact(next + step);
    }
}
