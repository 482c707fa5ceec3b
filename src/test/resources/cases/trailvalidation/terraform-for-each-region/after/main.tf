resource "aws_cloudtrail" "regional" {
  for_each = toset(var.regions)

  name           = "trail-${each.key}"
  s3_bucket_name = aws_s3_bucket.trail[each.key].id

  enable_log_file_validation = true

  advanced_event_selector {
    name = "objects of the archive"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
  }
}
