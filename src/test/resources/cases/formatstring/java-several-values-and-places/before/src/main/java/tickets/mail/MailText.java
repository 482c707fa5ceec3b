package tickets.mail;

class MailText {
    String confirmation(String customer, String event, int count, double price) {
        return String.format(
                "Dear " + customer + ", you have %d tickets for " + event.toUpperCase() + " at %.2f each", count, price);
    }
}
