import ldap


def person(directory, name):
    return directory.search_s("ou=staff,o=shop", ldap.SCOPE_SUBTREE, "(cn=%s)" % name)
