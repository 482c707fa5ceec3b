import subprocess


def archive(folder, name):
    command = ["tar", "-czf", f"/backups/{name}.tar.gz", str(folder)]
    result = subprocess.run(
        command,
        capture_output=True,
        check=True,
    )
    return result.stdout
