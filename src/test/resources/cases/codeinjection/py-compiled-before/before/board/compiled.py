def run(rule):
    code = compile(rule, "<rule>", "eval")
    return eval(code)
