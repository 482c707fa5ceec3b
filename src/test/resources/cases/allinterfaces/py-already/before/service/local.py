import uvicorn

uvicorn.run("service.api:app", host="127.0.0.1", port=8080)
