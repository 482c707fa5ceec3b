resource "aws_ecr_repository" "proxy" { name = "proxy" }
resource "aws_ecr_repository" "cache" {
  name = "cache"
  image_scanning_configuration { scan_on_push = true }
}
