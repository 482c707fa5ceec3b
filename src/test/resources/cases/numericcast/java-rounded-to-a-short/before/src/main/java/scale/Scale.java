package scale;

class Scale {
    short whole(String text) {
        double grams = Double.parseDouble(text);
        return (short) Math.round(grams);
    }
}
