import ldap


def find(connection, query):
    return connection.search_s("dc=example", ldap.SCOPE_SUBTREE, query)
