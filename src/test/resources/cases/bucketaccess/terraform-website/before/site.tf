resource "aws_s3_bucket" "brochure" {
  bucket = "brochure.museum.example"
}

resource "aws_s3_bucket_website_configuration" "brochure" {
  bucket = aws_s3_bucket.brochure.id
  index_document {
    suffix = "index.html"
  }
}

resource "aws_s3_bucket_public_access_block" "brochure" {
  bucket                  = aws_s3_bucket.brochure.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = false
}
