package shop.count.tag;

class TagText {
    String pair(String tag, int left, int right) {
        final String format = "<" + tag + ">%s</" + tag + ">";
        return String.format("<%s>%s</%s>", tag, left, tag) + String.format("<%s>%s</%s>", tag, right, tag);
    }
}
