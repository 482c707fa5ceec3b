from fastapi import FastAPI

app = FastAPI(title="desk", debug=True)
