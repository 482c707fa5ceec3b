"""The boxes in the vans that say where they are."""
import socket
import ssl


def listen(port=9401):
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("0.0.0.0", port))
    server.listen(20)
    return server


def secure(version=ssl.PROTOCOL_TLSv1):
    context = ssl.SSLContext(version)
    context.load_cert_chain("/etc/vegbox/devices.pem")
    return context


def ask(host, port=9402):
    raw = socket.create_connection((host, port), timeout=4)
    return ssl.wrap_socket(raw)
