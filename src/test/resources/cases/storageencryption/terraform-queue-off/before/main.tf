resource "aws_sqs_queue" "mails" {
  name                    = "mails"
  sqs_managed_sse_enabled = false
}
