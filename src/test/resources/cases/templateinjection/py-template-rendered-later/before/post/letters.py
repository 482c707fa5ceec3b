from jinja2 import Template


def letter(name, lines):
    letter = Template("Dear " + name + ",")
    lines.append(letter)
    return lines
