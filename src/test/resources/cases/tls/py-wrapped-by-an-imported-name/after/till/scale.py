from ssl import create_default_context


def secured(connection):
    connection.connect(("scale.example", 443))
    return create_default_context().wrap_socket(connection, server_hostname="scale.example")
