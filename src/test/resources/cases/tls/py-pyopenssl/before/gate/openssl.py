from OpenSSL import SSL


def context():
    context = SSL.Context(SSL.SSLv23_METHOD)
    context.use_certificate_file("gate.pem")
    return context
