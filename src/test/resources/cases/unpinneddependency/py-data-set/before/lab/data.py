from datasets import load_dataset

leaves = load_dataset("lab/leaves", split="train")
