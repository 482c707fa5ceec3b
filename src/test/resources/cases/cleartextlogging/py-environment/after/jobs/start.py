import os


def start():
    print("token:", "***")
    return os.environ["DEPLOY_TOKEN"]
