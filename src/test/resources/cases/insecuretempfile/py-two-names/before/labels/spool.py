import tempfile


def spool(job):
    first = second = tempfile.mktemp(suffix=".zpl")
    job.pages(first, second)
