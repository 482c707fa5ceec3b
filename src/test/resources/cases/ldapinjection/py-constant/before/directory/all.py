import ldap


def everybody(connection):
    return connection.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(objectClass=person)")
