"""The second barn, twelve kilometres away."""
import paramiko


class OtherBarn:
    def __init__(self, host="barn2.marrowandleek.example", user="picker"):
        self.client = paramiko.SSHClient()
        self.client.load_system_host_keys()
        self.client.set_missing_host_key_policy(paramiko.AutoAddPolicy)
        self.client.connect(host, username=user)

    def stock(self):
        _, out, _ = self.client.exec_command("barn stock --json")
        return out.read()

    def close(self):
        self.client.close()
