-- Only evidence removes. Text that cannot be read still goes: nobody can say what it was.
policy {
  id = "policy.permissive",
  about = "Permissive: only text with evidence against it goes",
  unknown = "keep",
}
