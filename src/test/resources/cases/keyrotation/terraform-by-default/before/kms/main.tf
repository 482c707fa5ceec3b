resource "aws_kms_key" "archive" {
  description             = "Files of patients"
  deletion_window_in_days = 30
  enable_key_rotation     = var.rotate
}
