# Orders that wait for the warehouse.
resource "aws_sqs_queue" "picking" {
  name                       = "picking-${var.stage}"
  visibility_timeout_seconds = 120
  sqs_managed_sse_enabled    = true
}
