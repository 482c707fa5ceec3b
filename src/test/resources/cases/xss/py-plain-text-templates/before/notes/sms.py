from jinja2 import Environment

env = Environment(autoescape=False)
SMS = env.from_string("Your lesson: {{ day }}, {{ time }}")
