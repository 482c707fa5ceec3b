package invite;

import org.springframework.mail.SimpleMailMessage;

class InviteMail {
    SimpleMailMessage to(String host, String event) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setSubject((host + " invites you to " + event).replace("\r", "").replace("\n", ""));
        mail.setText("See you there!\n" + host);
        return mail;
    }
}
