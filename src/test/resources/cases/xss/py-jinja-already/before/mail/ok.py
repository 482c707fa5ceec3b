from jinja2 import Environment, PackageLoader, select_autoescape

env = Environment(loader=PackageLoader("mail"), autoescape=select_autoescape(["html"]))
