import ssl


class Listener:
    def start(self, listener):
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain("till.pem", "till.key")
        self.secured = context.wrap_socket(listener, server_side=True)
