resource "google_storage_bucket" "press" {
  name     = "press-photos"
  location = "EUROPE-WEST3"
}

resource "google_storage_object_access_control" "logo" {
  object = "logo.svg"
  bucket = google_storage_bucket.press.name
  role   = "READER"
  entity = "allUsers"
}
