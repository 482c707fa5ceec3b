import os


def render(options, page):
    os.system("wkhtmltopdf " + " ".join(options) + " " + page + " out.pdf")
