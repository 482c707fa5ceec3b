import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--host", default="127.0.0.1")
options = parser.parse_args()
