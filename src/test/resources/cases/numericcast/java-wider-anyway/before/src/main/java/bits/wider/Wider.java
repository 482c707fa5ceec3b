package bits.wider;

class Wider {
    long area(int width, int height) {
        return (long) width * height;
    }
}
