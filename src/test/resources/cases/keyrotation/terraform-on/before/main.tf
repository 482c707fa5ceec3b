resource "aws_kms_key" "mail" {
  enable_key_rotation = true
}
