def person(connection, form):
    connection.search("ou=staff,o=shop", "(&(cn=%(name)s)(mail=%(mail)s))" % form)
    return connection.entries
