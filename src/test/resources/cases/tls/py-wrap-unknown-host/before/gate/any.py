import ssl


def secure(sock):
    return ssl.wrap_socket(sock)
