import os


class Base:
    SECRET_KEY = os.environ.get("SHOP_SECRET", "")
    DATABASE = os.environ.get("SHOP_DATABASE", "/var/lib/vegbox/shop.db")
    UPLOADS = "/srv/uploads"
    SESSION_COOKIE_SECURE = True
    PASSWORD_RESET_PAGE = "/account/reset"


class Production(Base):
    DEBUG = False


class Development(Base):
    SECRET_KEY = "only-on-my-machine"
    DEBUG = True
