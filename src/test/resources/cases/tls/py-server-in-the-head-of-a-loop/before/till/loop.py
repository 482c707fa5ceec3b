import ssl


def serve(listener, handle):
    while connection := ssl.wrap_socket(listener.accept()[0], server_side=True, certfile="till.pem"):
        handle(connection)
