variable "rotate_keys" {
  type    = bool
  default = true
}

resource "aws_kms_key" "tickets" {
  description         = "Tickets"
  enable_key_rotation = var.rotate_keys
}
