resource "google_storage_bucket" "exports" {
  name     = "harbour-exports"
  location = "EU"

  uniform_bucket_level_access = true

  lifecycle_rule {
    condition {
      age = 30
    }
    action {
      type = "Delete"
    }
  }
}
