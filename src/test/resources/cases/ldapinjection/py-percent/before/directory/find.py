import ldap

BASE = "ou=people,dc=example,dc=org"


def find(connection, uid):
    return connection.search_s(BASE, ldap.SCOPE_SUBTREE, "(&(objectClass=person)(uid=%s))" % uid)
