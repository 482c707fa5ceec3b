resource "aws_ecr_repository" "map" {
  name                 = "map"
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"

  image_tag_mutability_exclusion_filter {
    filter      = "nightly*"
    filter_type = "WILDCARD"
  }
}
