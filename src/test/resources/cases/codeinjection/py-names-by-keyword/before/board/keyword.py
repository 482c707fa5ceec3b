def run(text, scores):
    return eval(text, locals={"scores": scores})
