import ldap
from ldap.filter import escape_filter_chars


def person(connection, uid):
    return connection.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=" + escape_filter_chars(uid) + ")")
