resource "aws_ecr_repository" "all" {
  for_each             = local.repositories
  name                 = each.key
  image_tag_mutability = each.value.mutable ? "MUTABLE" : "IMMUTABLE"
}
