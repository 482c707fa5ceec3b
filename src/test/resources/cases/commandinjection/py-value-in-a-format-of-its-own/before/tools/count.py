import os


def count(name):
    os.system(f"grep {name:>12} names.txt | wc -l")
