from paramiko import SSHClient, WarningPolicy


def disk(host):
    with SSHClient() as client:
        client.load_system_host_keys()
        client.set_missing_host_key_policy(WarningPolicy)
        client.connect(host)
        return client.exec_command("df -k")[1].read()
