from ldap3 import Connection, Server
from ldap3.utils.dn import escape_rdn
from ldap3.utils.conv import escape_filter_chars


def login(user: str, department, password):
    base = f"ou={escape_rdn(str(department))},dc=example,dc=org"
    query = f"(&(objectClass=person)(uid={escape_filter_chars(user)}))"
    connection = Connection(Server("ldap.example.org"), auto_bind=True)
    connection.search(search_base=base, search_filter=query)
    return connection.entries
