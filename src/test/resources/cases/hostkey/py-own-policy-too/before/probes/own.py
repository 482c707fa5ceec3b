import paramiko


class AskPolicy(paramiko.MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):
        if input("trust %s? " % hostname) != "yes":
            raise ValueError(hostname)


client = paramiko.SSHClient()
client.set_missing_host_key_policy(AskPolicy())
