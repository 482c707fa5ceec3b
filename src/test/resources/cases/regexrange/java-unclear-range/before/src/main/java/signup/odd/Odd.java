package signup.odd;

class Odd {
    String clean(String text) {
        return text.replaceAll("[^!-z]", "");
    }
}
