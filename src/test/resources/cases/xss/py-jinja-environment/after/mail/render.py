from jinja2 import Environment, FileSystemLoader, select_autoescape

environment = Environment(
    loader=FileSystemLoader("templates"),
    trim_blocks=True,
    autoescape=select_autoescape(),
)
