import ssl


def places(connection, key, certificate):
    connection.connect(("drawer.example", 9443))
    return ssl.wrap_socket(connection, key, certificate)
