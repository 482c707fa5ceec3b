resource "aws_efs_file_system" "scans" {
  creation_token = "scans"

  encrypted = false
  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }
}
