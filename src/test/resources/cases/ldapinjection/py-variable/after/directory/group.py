import ldap
from ldap.filter import escape_filter_chars


class Groups:
    def __init__(self, url):
        self.connection = ldap.initialize(url)

    def is_in(self, group, member):
        query = "(&(cn=" + escape_filter_chars(group) + ")(member=" + escape_filter_chars(member) + "))"
        return bool(self.connection.search_s("ou=groups,dc=example,dc=org", ldap.SCOPE_ONELEVEL, query))
