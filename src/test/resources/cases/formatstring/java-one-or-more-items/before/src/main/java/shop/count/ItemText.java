package shop.count;

class ItemText {
    String of(String article, int count) {
        return String.format((count > 1 ? "%d items of " : "%d item of ") + article, count);
    }
}
