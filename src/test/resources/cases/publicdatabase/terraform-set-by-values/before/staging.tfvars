region    = "eu-central-1"
db_public = true
