resource "aws_s3_bucket_public_access_block" "receipts" {
  bucket                  = aws_s3_bucket.receipts.id
  block_public_acls       = true // always
  block_public_policy     = true // always
  ignore_public_acls      = true // the shop's old pages, for now
  restrict_public_buckets = true
}
