import ldap


def raw(connection, base, query):
    return connection.search_s(base, ldap.SCOPE_SUBTREE, query)
