package contact;

import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.servlet.http.HttpServletRequest;

public class ContactMail {
    public Message of(Session session, HttpServletRequest request) throws MessagingException {
        Message mail = new MimeMessage(session);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("shop@example.com"));
        mail.setSubject(request.getParameter("subject"));
        mail.setText(request.getParameter("text"));
        return mail;
    }
}
