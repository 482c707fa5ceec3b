import ldap
from ldap.dn import escape_dn_chars


def login(uid, password):
    connection = ldap.initialize("ldaps://ldap.example.org")
    connection.simple_bind_s("uid=" + escape_dn_chars(uid) + ",ou=people,dc=example,dc=org", password)
    return connection
