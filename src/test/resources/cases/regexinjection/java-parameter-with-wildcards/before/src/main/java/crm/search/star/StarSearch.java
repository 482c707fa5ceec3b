package crm.search.star;

class StarSearch {
    boolean hit(String text, String mask) {
        mask = mask.replace("*", ".*");
        return text.matches(mask + "\\.[a-z]+");
    }
}
