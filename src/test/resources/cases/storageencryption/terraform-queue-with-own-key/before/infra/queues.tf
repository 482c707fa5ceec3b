resource "aws_kms_key" "billing" {
  description         = "Invoices on their way to the printer"
  enable_key_rotation = true
}

resource "aws_sqs_queue" "invoices" {
  name                              = "billing-invoices"
  kms_master_key_id                 = aws_kms_key.billing.id
  kms_data_key_reuse_period_seconds = 300
}
