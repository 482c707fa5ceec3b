import socket
import ssl


def connect(address):
    return ssl.wrap_socket(socket.create_connection(address), ssl_version=ssl.PROTOCOL_TLSv1)
