import ssl


def one(listener, log):
    log("up"); return ssl.wrap_socket(listener, server_side=True, certfile="till.pem")
