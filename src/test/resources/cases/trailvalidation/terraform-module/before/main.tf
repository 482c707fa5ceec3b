module "trail" {
  source = "./trail"
  name   = "all"
}
