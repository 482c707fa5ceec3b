package signup.two;

class Two {
    String[] words(String text) {
        return text.split("[^A-Za-z\\d][^A-Za-z]*");
    }
}
