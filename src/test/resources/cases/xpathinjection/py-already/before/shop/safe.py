def user(tree, name):
    return tree.xpath("//user[@name=$name]", name=name)
