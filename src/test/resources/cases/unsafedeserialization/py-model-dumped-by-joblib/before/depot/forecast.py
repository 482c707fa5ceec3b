import io

import joblib
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/forecast/model")
async def replace_model(upload: UploadFile):
    app.state.model = joblib.load(io.BytesIO(await upload.read()))
    return {"features": app.state.model.n_features_in_}
