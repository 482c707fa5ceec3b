import ssl
import urllib.request


def results(sample):
    context = ssl.create_default_context()
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    with urllib.request.urlopen(f"https://lab.example.com/{int(sample)}", context=context) as answer:
        return answer.read()
