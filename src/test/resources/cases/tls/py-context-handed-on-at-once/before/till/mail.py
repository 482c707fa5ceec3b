import smtplib
import ssl


def mail(host, message):
    with smtplib.SMTP(host) as server:
        server.starttls(context=ssl.SSLContext(ssl.PROTOCOL_TLSv1_1))
        server.send_message(message)
