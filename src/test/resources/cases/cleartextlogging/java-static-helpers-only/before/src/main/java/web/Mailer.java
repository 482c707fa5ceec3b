package web;

class Mailer {
    static String host() {
        return "mail.example";
    }

    void send(String smtpPassword) {
        System.out.println("sending with " + smtpPassword);
    }
}
