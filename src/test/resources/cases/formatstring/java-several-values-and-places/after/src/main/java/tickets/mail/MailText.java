package tickets.mail;

class MailText {
    String confirmation(String customer, String event, int count, double price) {
        return String.format(
                "Dear %s, you have %d tickets for %s at %.2f each", customer, count, event.toUpperCase(), price);
    }
}
