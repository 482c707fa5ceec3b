import socket
import tempfile


def listen():
    path = tempfile.mktemp()
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    return server, path
