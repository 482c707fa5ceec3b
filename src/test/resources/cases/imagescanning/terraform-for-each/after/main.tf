locals {
  images = toset(["api", "web", "jobs"])
}

resource "aws_ecr_repository" "all" {
  for_each = local.images
  name     = each.key
  tags = {
    team = "platform"
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}
