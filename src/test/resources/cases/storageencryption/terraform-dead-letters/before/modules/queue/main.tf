variable "queues" {
  type    = set(string)
  default = ["labels", "returns"]
}

resource "aws_sqs_queue" "dead" {
  for_each = var.queues

  name                      = "${each.key}-dead" # never consumed
  message_retention_seconds = 1209600            # two weeks
  sqs_managed_sse_enabled   = false              # until the old importer is gone

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.main[each.key].arn]
  })
}

resource "aws_sqs_queue" "main" {
  for_each = var.queues
  name     = each.key
}
