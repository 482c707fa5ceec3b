import ssl


def bare(listener):
    return ssl.wrap_socket(listener, server_side=True, ssl_version=ssl.PROTOCOL_TLSv1)
