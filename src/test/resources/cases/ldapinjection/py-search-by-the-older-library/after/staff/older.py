import ldap
from ldap.filter import escape_filter_chars


def person(directory, name):
    return directory.search_s("ou=staff,o=shop", ldap.SCOPE_SUBTREE, "(cn=%s)" % escape_filter_chars(str(name)))
