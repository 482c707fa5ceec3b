package serial;

class Frame {
    byte check(int... words) {
        byte check = 0;
        for (int word : words) {
            check += word;
        }
        return check;
    }
}
