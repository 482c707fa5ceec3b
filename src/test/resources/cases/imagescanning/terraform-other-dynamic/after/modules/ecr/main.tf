resource "aws_ecr_repository" "this" {
  count = length(var.names)
  name  = var.names[count.index]

  dynamic "encryption_configuration" {
    for_each = var.key == null ? [] : [var.key]
    content {
      encryption_type = "KMS"
      kms_key         = encryption_configuration.value
    }
  }

  timeouts {
    delete = "10m"
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}
