package tools;

class ClassNames {
    boolean isClass(String name) {
        return name.matches("^(([a-z])+.)+[A-Z]([a-z])+$");
    }
}
