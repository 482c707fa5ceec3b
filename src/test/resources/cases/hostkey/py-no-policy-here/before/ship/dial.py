import paramiko


def dial(address):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(address)
    return client
