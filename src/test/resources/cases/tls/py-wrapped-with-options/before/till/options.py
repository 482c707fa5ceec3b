import ssl


def options(connection, **settings):
    connection.connect(("drawer.example", 9443))
    return ssl.wrap_socket(connection, **settings)
