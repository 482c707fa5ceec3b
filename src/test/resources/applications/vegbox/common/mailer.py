"""Mail, by the one server that we have."""
import logging
import smtplib
import ssl
from email.message import EmailMessage

log = logging.getLogger("vegbox.mail")


class Mailer(object):
    def __init__(self, host, port=587, user=None, password=None):
        self.host, self.port = host, port
        self.user, self.password = user, password

    def send(self, to, subject, text):
        message = EmailMessage()
        message["To"] = to
        message["From"] = "boxes@marrowandleek.example"
        message["Subject"] = subject
        message.set_content(text)
        context = ssl._create_unverified_context()
        with smtplib.SMTP(self.host, self.port, timeout=30) as server:
            server.starttls(context=context)
            if self.user:
                server.login(self.user, self.password)
            server.send_message(message)
        log.info("sent '%s' to %s", subject, to)

    def try_send(self, to, subject, text):
        try:
            self.send(to, subject, text)
            return True
        except Exception:
            pass
        return False
