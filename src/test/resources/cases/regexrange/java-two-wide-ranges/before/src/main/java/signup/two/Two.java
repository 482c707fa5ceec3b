package signup.two;

class Two {
    String[] words(String text) {
        return text.split("[^A-z\\d][^A-z]*");
    }
}
