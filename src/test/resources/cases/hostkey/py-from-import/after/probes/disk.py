from paramiko import SSHClient, RejectPolicy


def disk(host):
    with SSHClient() as client:
        client.load_system_host_keys()
        client.set_missing_host_key_policy(RejectPolicy)
        client.connect(host)
        return client.exec_command("df -k")[1].read()
