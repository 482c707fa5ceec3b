resource "google_storage_bucket" "exports" {
  name     = "harbour-exports"
  location = "EU"

  lifecycle_rule {
    condition {
      age = 30
    }
    action {
      type = "Delete"
    }
  }
  uniform_bucket_level_access = true
}
