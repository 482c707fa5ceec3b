from flask import render_template_string


def slip(total):
    return render_template_string(f"<pre>{total:>10} EUR</pre>")
