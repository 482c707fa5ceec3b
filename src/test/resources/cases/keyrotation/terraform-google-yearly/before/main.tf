resource "google_kms_crypto_key" "mail" {
  name            = "mail"
  key_ring        = google_kms_key_ring.main.id
  rotation_period = "31536000s"
}
