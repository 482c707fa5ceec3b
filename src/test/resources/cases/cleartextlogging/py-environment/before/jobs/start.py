import os


def start():
    print("token:", os.environ.get("DEPLOY_TOKEN"))
    return os.environ["DEPLOY_TOKEN"]
