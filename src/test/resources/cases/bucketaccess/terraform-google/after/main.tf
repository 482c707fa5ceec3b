resource "google_storage_bucket" "shop" {
  name     = "shop"
  location = "EU"

  uniform_bucket_level_access = true
}
