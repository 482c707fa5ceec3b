module "registry" {
  source = "./registry"
  names  = ["api", "web"]
}
