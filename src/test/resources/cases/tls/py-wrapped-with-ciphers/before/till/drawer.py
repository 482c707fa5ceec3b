import socket
import ssl


def drawer(host):
    plain = socket.create_connection((host, 9443))
    return ssl.wrap_socket(plain, ciphers="HIGH:!aNULL")
