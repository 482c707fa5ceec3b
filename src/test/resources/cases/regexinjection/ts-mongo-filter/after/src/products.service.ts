import { Injectable } from "@nestjs/common";

@Injectable()
export class ProductsService {
  async search(query: string) {
    const expression = new RegExp(escapeRegExp(query), "i");
    return this.products.find({ title: expression });
  }
}

function escapeRegExp(text: unknown): string {
  return String(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
