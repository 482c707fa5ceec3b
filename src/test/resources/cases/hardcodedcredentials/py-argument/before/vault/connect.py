from vault.driver import connect


def vault(host):
    return connect(host, user="vault", password="s3cret")
