-- Unknown words are judged by their shape and their neighbours; where that does not settle it, a person looks.
policy {
  id = "policy.balanced",
  about = "Balanced: unknown words by shape and neighbours, doubt is held for review",
  unknown = "shape",
}
