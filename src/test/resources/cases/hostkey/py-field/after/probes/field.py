import paramiko


class Remote:
    def __init__(self, host):
        self.ssh = paramiko.SSHClient()
        self.ssh.load_system_host_keys()
        self.ssh.set_missing_host_key_policy(paramiko.client.RejectPolicy)
        self.ssh.connect(host)
