import socket
import ssl


def by_name(host):
    return ssl.wrap_socket(sock=socket.socket(), cert_reqs=ssl.CERT_REQUIRED, ca_certs=host.ca)
