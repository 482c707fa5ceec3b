variable "mutability" {
  type    = string
  default = "IMMUTABLE"
}

resource "aws_ecr_repository" "repo" {
  name                 = "kiosk"
  image_tag_mutability = var.mutability
}
