"""The drivers' service. uvicorn routing.main:app"""
from fastapi import FastAPI

from routing import drivers, maps, messages, stops, vans

app = FastAPI(title="routes")
for module in (drivers, maps, messages, stops, vans):
    app.include_router(module.router)


if __name__ == "__main__":
    import uvicorn

    uvicorn.run(app, host="0.0.0.0", port=8200)
