package tickets.reply;

import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;

class ReplyMail {
    MimeMessage reply(Session session, int number, String title) throws MessagingException {
        MimeMessage reply = new MimeMessage(session);
        String subject = "Re: [#" + number + "] " + title;
        reply.setSubject(subject, "UTF-8");
        reply.setHeader("X-Ticket", "" + number);
        return reply;
    }
}
