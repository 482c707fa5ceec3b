package edge.own;

class DefaultHttpHeaders {
    private final boolean lower;

    DefaultHttpHeaders(boolean lower) {
        this.lower = lower;
    }

    static DefaultHttpHeaders plain() {
        return new DefaultHttpHeaders(false);
    }

    boolean isLower() {
        return lower;
    }
}
