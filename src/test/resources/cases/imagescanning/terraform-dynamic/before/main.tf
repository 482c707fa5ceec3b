resource "aws_ecr_repository" "web" {
  name = "web"
  dynamic "image_scanning_configuration" {
    for_each = var.scan ? [1] : []
    content {
      scan_on_push = true
    }
  }
}
