import { Injectable } from "@nestjs/common";

@Injectable()
export class ProductsService {
  async search(query: string) {
    const expression = new RegExp(query, "i");
    return this.products.find({ title: expression });
  }
}
