def field(tree, name):
    return tree.xpath("//order/" + name + "/text()")
