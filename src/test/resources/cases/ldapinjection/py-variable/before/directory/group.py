import ldap


class Groups:
    def __init__(self, url):
        self.connection = ldap.initialize(url)

    def is_in(self, group, member):
        query = "(&(cn=" + group + ")(member=" + member + "))"
        return bool(self.connection.search_s("ou=groups,dc=example,dc=org", ldap.SCOPE_ONELEVEL, query))
