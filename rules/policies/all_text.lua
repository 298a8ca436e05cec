-- For releases where no text in the picture is needed.
policy {
  id = "policy.alltext",
  about = "AllText: every text in the picture goes",
  unknown = "redact",
  all_text = true,
}
