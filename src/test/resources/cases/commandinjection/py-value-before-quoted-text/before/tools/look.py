import os


def look(name):
    os.system(f"grep '{name} ,' names.txt | sort")
