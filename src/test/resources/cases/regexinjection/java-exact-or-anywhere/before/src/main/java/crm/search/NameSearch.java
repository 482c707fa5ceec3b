package crm.search;

class NameSearch {
    boolean hit(String name, String wanted, boolean exact) {
        String expression = exact ? "^" + wanted + "$" : ".*" + wanted.trim() + ".*";
        return name.matches(expression);
    }
}
