# Images of the handheld scanners
resource "aws_ecr_repository" "scanner" {
  name         = "handheld/scanner"
  force_delete = true

  image_tag_mutability = "IMMUTABLE"
  tags = {
    cost = "4711"
  }

  encryption_configuration {
    encryption_type = "AES256"
  }
}
