import ldap


def login(uid, password):
    connection = ldap.initialize("ldaps://ldap.example.org")
    connection.simple_bind_s("uid=" + uid + ",ou=people,dc=example,dc=org", password)
    return connection
