import ldap
from ldap.filter import escape_filter_chars

BASE = "ou=people,dc=example,dc=org"


def find(connection, uid):
    return connection.search_s(BASE, ldap.SCOPE_SUBTREE, "(&(objectClass=person)(uid=%s))" % escape_filter_chars(str(uid)))
