from ssl import PROTOCOL_TLS, SSLContext, TLSVersion


def context():
    made = SSLContext(PROTOCOL_TLS)
    made.minimum_version = TLSVersion.TLSv1_2
    made.load_cert_chain("till.pem")
    return made
