from shop import app

HOST = "0.0.0.0"

if __name__ == "__main__":
    app.run(host=HOST, port=5000)
