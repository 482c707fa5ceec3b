import os


def find(name):
    os.system(f"grep '^{name} ' names.txt | sort")
