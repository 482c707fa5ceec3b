from shop import app

HOST = "127.0.0.1"

if __name__ == "__main__":
    app.run(host=HOST, port=5000)
