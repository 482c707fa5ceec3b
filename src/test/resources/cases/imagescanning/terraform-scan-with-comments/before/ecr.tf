resource "aws_ecr_repository" "till" {
  name                 = "till"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = false

  image_scanning_configuration {
    # The free scanner is switched on for the account since May.
    scan_on_push = "false" /* and here? */
  }
}
