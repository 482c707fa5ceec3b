import socket
import ssl


def ask(host, port):
    sock = socket.socket()
    sock.connect((host, port))
    secured = ssl.create_default_context(cafile="/etc/gate/ca.pem").wrap_socket(sock, server_hostname=host)
    return secured.recv(10)
