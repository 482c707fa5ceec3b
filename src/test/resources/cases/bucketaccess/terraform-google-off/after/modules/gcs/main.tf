resource "google_storage_bucket" "exports" {
  project                     = var.project
  name                        = "${var.project}-exports"
  location                    = var.region
  force_destroy               = true
  uniform_bucket_level_access = true

  versioning {
    enabled = true
  }
}
