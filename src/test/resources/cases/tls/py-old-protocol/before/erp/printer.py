import socket
import ssl


def connect(host, port):
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
    context.load_verify_locations("ca.pem")
    plain = socket.create_connection((host, port))
    return context.wrap_socket(plain, server_hostname=host)
