package crm;

class NameCheck {
    boolean isName(String name) {
        return name.matches("^([A-Za-z]+\\s?)*$");
    }
}
