import tempfile


def spool(jobs, name):
    jobs[name] = tempfile.mktemp(suffix=".zpl")
    return jobs
