import re


def clean(html):
    return re.sub(r"<script.*?>.*?</script>", "", html)
