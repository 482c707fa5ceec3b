resource "aws_kms_key" "backups" {
  description             = "backups of the booking database"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}
