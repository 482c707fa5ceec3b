resource "aws_instance" "this" {
  ami           = var.ami
  instance_type = var.instance_type

  dynamic "metadata_options" {
    for_each = length(var.metadata_options) > 0 ? [var.metadata_options] : []
    content {
      http_endpoint = try(metadata_options.value.http_endpoint, "enabled")
      http_tokens   = try(metadata_options.value.http_tokens, "optional")
    }
  }
}
