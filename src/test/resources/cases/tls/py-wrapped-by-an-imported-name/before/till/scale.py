from ssl import wrap_socket


def secured(connection):
    connection.connect(("scale.example", 443))
    return wrap_socket(connection)
