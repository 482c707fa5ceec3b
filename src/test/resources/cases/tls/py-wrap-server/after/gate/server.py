import ssl

CERT = "gate.pem"
KEY = "gate.key"


def accept(server):
    conn, _ = server.accept()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERT, KEY)
    conn = context.wrap_socket(conn, server_side=True)
    return conn
