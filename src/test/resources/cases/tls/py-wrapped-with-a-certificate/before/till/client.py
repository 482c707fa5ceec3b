import socket
import ssl


def client(host, certificate):
    plain = socket.create_connection((host, 8883))
    return ssl.wrap_socket(plain, certfile=certificate, ca_certs="/etc/till/ca.pem")
