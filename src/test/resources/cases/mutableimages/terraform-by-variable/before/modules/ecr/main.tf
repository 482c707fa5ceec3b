variable "tag_mutability" {
  type    = string
  default = "MUTABLE"
}

resource "aws_ecr_repository" "repo" {
  name                 = var.name
  image_tag_mutability = var.tag_mutability
}
