-- The default. Whatever is not positively clinical goes: a word stays only when a keep{} rule names it and it was read surely.
policy {
  id = "policy.strict",
  about = "Strict: text stays only when it is positively clinical",
  unknown = "redact",
}
