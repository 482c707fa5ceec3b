import socket
import ssl


def ask(host, port):
    sock = socket.socket()
    sock.connect((host, port))
    secured = ssl.wrap_socket(sock, ca_certs="/etc/gate/ca.pem", cert_reqs=ssl.CERT_REQUIRED)
    return secured.recv(10)
