from ssl import PROTOCOL_TLSv1, SSLContext


def context():
    made = SSLContext(PROTOCOL_TLSv1)
    made.load_cert_chain("till.pem")
    return made
