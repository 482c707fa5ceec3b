import socket


def open_port():
    sock = socket.socket(socket.AF_INET6)
    sock.bind(("::1", 9000))
    return sock
