import ldap
from ldap.filter import escape_filter_chars


def person(connection, uid):
    return connection.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=%s)" % escape_filter_chars(str(uid)))
