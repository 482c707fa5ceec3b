from jinja2 import Environment, FileSystemLoader

environment = Environment(
    loader=FileSystemLoader("templates"),
    trim_blocks=True,
)
