resource "aws_ecr_repository" "all" {
  for_each             = var.names
  name                 = each.value
  image_tag_mutability = "IMMUTABLE"
  force_delete         = true
}
