package tickets.reply;

import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;

class ReplyMail {
    MimeMessage reply(Session session, int number, String title) throws MessagingException {
        MimeMessage reply = new MimeMessage(session);
        String subject = "Re: [#" + number + "] " + title;
        reply.setSubject(headerLine(subject), "UTF-8");
        reply.setHeader("X-Ticket", "" + number);
        return reply;
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerLine(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
