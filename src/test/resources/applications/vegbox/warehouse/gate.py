import ssl
import socket


def open_gate(host, code):
    """The gate's little computer speaks TLS, in a way."""
    sock = socket.create_connection((host, 8443), timeout=5)
    secured = ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_TLSv1)
    secured.sendall(code.encode() + b"\n")
    answer = secured.recv(16)
    secured.close()
    return answer == b"OPEN"


def listen(certificate, key, port=8444):
    server = socket.socket()
    server.bind(("127.0.0.1", port))
    server.listen(2)
    return ssl.wrap_socket(server, certfile=certificate, keyfile=key, server_side=True)
