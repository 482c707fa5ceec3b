import ssl


class Printer:
    def __init__(self, certificate):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
        self.context.load_cert_chain(certificate)

    def wrap(self, connection):
        return self.context.wrap_socket(connection, server_hostname="printer.example")
