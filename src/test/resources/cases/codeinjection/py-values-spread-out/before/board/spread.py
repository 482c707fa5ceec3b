def run(text, *names):
    return eval(text, *names)
