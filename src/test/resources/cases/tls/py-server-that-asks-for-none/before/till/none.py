import ssl


class Listener:
    def start(self, listener):
        self.secured = ssl.wrap_socket(
            listener, server_side=True, keyfile="till.key", certfile="till.pem", cert_reqs=ssl.CERT_NONE
        )
