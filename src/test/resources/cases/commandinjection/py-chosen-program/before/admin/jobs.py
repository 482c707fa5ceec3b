import os


def job(program, day):
    os.system(f"{program} --day {day}")
