from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars


def name(mail):
    connection = Connection(Server("ldap.example.org"), auto_bind=True)
    connection.search("dc=example,dc=org", "(mail={})".format(escape_filter_chars(str(mail))), attributes=["cn"])
    return connection.entries
