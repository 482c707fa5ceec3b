resource "aws_ecr_repository" "web" {
  name                 = "web"
  image_tag_mutability = "MUTABLE" // until the pipeline stops pushing latest

  lifecycle {
    prevent_destroy = true
  }
}
