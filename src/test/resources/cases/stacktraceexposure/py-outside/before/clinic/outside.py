def answer(problem):
    return {"problem": problem}
