import ldap


def person(connection, uid):
    return connection.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=%s)" % uid)
