from ldap3 import Connection, Server


def login(user: str, department, password):
    base = f"ou={department},dc=example,dc=org"
    query = f"(&(objectClass=person)(uid={user}))"
    connection = Connection(Server("ldap.example.org"), auto_bind=True)
    connection.search(search_base=base, search_filter=query)
    return connection.entries
