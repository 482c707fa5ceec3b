import paramiko


def client(policy):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(policy)
    return client
