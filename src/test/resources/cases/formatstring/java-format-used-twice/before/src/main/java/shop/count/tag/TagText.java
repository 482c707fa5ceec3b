package shop.count.tag;

class TagText {
    String pair(String tag, int left, int right) {
        final String format = "<" + tag + ">%s</" + tag + ">";
        return String.format(format, left) + String.format(format, right);
    }
}
