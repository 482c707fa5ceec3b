from ldap.filter import escape_filter_chars


def find(connection, base, uid):
    return connection.search_s(base, 2, "(uid=" + escape_filter_chars(uid) + ")")
