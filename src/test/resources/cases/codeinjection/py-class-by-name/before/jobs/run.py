def run(kind):
    job = eval(kind + "Job")()
    job.start()
