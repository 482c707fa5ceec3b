package i18n;

class Messages {
    String welcome(String translated, String user, int unread) {
        return String.format(translated, user, unread);
    }
}
