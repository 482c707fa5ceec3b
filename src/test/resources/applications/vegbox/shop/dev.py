"""python -m shop.dev: the shop on one's own machine."""
import shop

application = shop.create_app("shop.config.Development")

if __name__ == "__main__":
    application.run(debug=True, port=5001)
