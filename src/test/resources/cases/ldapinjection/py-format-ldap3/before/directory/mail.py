from ldap3 import Connection, Server


def name(mail):
    connection = Connection(Server("ldap.example.org"), auto_bind=True)
    connection.search("dc=example,dc=org", "(mail={})".format(mail), attributes=["cn"])
    return connection.entries
