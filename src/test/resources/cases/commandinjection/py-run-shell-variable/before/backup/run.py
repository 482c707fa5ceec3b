import subprocess


def archive(folder, name):
    command = f"tar -czf /backups/{name}.tar.gz {folder}"
    result = subprocess.run(
        command,
        shell=True,
        capture_output=True,
        check=True,
    )
    return result.stdout
