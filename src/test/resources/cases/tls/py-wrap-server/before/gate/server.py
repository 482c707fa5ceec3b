import ssl

CERT = "gate.pem"
KEY = "gate.key"


def accept(server):
    conn, _ = server.accept()
    conn = ssl.wrap_socket(conn, certfile=CERT, keyfile=KEY, server_side=True, ssl_version=ssl.PROTOCOL_TLSv1)
    return conn
