import ssl


def asks(listener):
    return ssl.wrap_socket(
        listener, server_side=True, certfile="till.pem", cert_reqs=ssl.CERT_REQUIRED, ca_certs="tills.pem"
    )
