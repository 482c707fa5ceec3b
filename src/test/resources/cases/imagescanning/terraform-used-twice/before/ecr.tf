variable "production" {
  type    = bool
  default = false
}

resource "aws_ecr_repository" "forms" {
  name         = "forms"
  force_delete = !var.production
  image_scanning_configuration {
    scan_on_push = var.production
  }
}
