from OpenSSL import SSL


def context():
    context = SSL.Context(SSL.TLSv1_2_METHOD)
    context.use_certificate_file("gate.pem")
    return context
