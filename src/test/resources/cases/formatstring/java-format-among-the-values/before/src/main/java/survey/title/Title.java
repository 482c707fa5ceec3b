package survey.title;

class Title {
    String of(String prefix, String template, String user) {
        return String.format(prefix + ": " + template, user);
    }
}
