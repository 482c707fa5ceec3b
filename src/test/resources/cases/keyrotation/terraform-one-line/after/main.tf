resource "aws_kms_key" "mail" {
  description         = "mail"
  enable_key_rotation = true
}
