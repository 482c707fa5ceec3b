"""Labels for crates, on the printer by the gate."""
import os
import subprocess

PRINTER = os.environ.get("LABEL_PRINTER", "gate")


def text(crate, article, best_before):
    return "%05d\n%s\nbest before %s\n" % (crate, article, best_before)


def print_label(path, copies=1):
    os.system("lp -d " + PRINTER + " -n %d %s" % (copies, path))


def queue():
    output = subprocess.check_output(["lpstat", "-o", PRINTER])
    return output.decode().splitlines()


def cancel(job):
    subprocess.call("cancel %s" % job, shell=True)


def test_page():
    subprocess.run(["lp", "-d", PRINTER, "/usr/share/cups/data/testprint"], check=False)
