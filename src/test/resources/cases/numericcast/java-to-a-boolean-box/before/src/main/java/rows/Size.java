package rows;

class Size {
    double size(String text) {
        long total = Long.parseLong(text);
        return (double) total;
    }
}
