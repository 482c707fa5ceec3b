import paramiko


class Remote:
    def __init__(self, host):
        self.ssh = paramiko.SSHClient()
        self.ssh.set_missing_host_key_policy(paramiko.client.AutoAddPolicy)
        self.ssh.connect(host)
